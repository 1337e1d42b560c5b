package app.ownlight.support.program;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/**
 * One database and two instances of the hosted program for all tests of the JVM that leave them running:
 * {@code @RegisterExtension final SharedHosted shared = new SharedHosted();}. Journals are shared too, so each test has names of its own.
 */
public final class SharedHosted implements BeforeEachCallback {

    private Running running;

    public Hosted hosted() {
        return running.hosted();
    }

    public Ownlight one() {
        return hosted().instance(0);
    }

    public Ownlight other() {
        return hosted().instance(1);
    }

    public Postgres database() {
        return running.database();
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException, InterruptedException {
        running = test.getRoot()
                .getStore(Namespace.create(SharedHosted.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        running.revive();
    }

    private record Running(Path folder, Postgres database, Hosted hosted) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("database");
                Postgres database = Postgres.start(PostgresJar.NEWEST, folder);
                // Where what they said can be read after a failure.
                Path instances = Files.createTempDirectory(Path.of("target"), "hosted");
                return new Running(folder, database, Hosted.start(instances, database.url(), 2));
            } catch (IOException | SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Brings back what a test that failed has left dead, so that one failure stays one. */
        void revive() throws IOException, InterruptedException {
            if (!database.isRunning()) {
                database.startAgain();
            }
            for (int number = 0; number < 2; number++) {
                Ownlight instance = hosted.instance(number);
                if (!instance.process().isAlive()) {
                    instance.startAgain(SharedOwnlight.CHEAP);
                }
            }
        }

        @Override
        public void close() throws Exception {
            hosted.close();
            database.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
