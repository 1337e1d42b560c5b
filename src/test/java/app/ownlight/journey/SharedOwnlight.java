package app.ownlight.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/**
 * One program for all tests of the JVM that leave it running: {@code @RegisterExtension final SharedOwnlight ownlight = new
 * SharedOwnlight();}. Its journals are shared too, so each visitor brings a name of their own.
 */
final class SharedOwnlight implements BeforeEachCallback {

    /** The least that OWASP recommends for Argon2id, since these journeys are not about its cost. */
    static final String[] CHEAP = {"--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2"};

    /** And Leave stays at home. */
    static final String[] ARGUMENTS = {CHEAP[0], CHEAP[1], "--ownlight.leave-to=http://localhost:${server.port}/help"};

    private String address = "";

    /** Such as {@code http://localhost:40123}, with no slash at its end. */
    String address() {
        return address;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        address = test.getRoot()
                .getStore(Namespace.create(SharedOwnlight.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .ownlight()
                .address();
    }

    private record Running(Path folder, Ownlight ownlight) implements AutoCloseable {

        static Running start() {
            try {
                var folder = Files.createTempDirectory("ownlight");
                return new Running(folder, Ownlight.start(folder, ARGUMENTS));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws Exception {
            ownlight.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
