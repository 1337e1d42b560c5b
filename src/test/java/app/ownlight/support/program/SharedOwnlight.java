package app.ownlight.support.program;

import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.springframework.util.FileSystemUtils;

/**
 * One program for all tests of the JVM that leave it running: {@code @RegisterExtension final SharedOwnlight ownlight = new
 * SharedOwnlight();}. Its journals are shared too, so each visitor brings a name of their own.
 */
public final class SharedOwnlight implements BeforeEachCallback {

    /** The least that OWASP recommends for Argon2id, since these journeys are not about its cost. */
    public static final String[] CHEAP = {"--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2"};

    /** And Leave stays at home. */
    public static final String[] ARGUMENTS = {
        CHEAP[0], CHEAP[1], "--ownlight.leave-to=http://localhost:${server.port}/help"
    };

    private Store running;
    private String address = "";

    /** Such as {@code http://localhost:40123}, with no slash at its end; of the hosted run once somebody visited that. */
    public String address() {
        return address;
    }

    /** Somebody in front of one of the two, which is from now on the one that this test is about. */
    public Visitor visitor(Run run, Person person) {
        if (run == Run.PERSONAL) {
            return Visitor.of(person, address);
        }
        var hosted = running.computeIfAbsent(HostedSite.class, key -> HostedSite.start(), HostedSite.class);
        address = hosted.address();
        return Visitor.invited(person, address, hosted.invitation());
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        running = test.getRoot().getStore(Namespace.create(SharedOwnlight.class));
        address = running.computeIfAbsent(Running.class, key -> Running.start(), Running.class)
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
