package app.ownlight.support.program;

import app.ownlight.support.Machine;
import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The hosted program as people meet it: one address over TLS, two instances behind it, and a PostgreSQL. */
final class HostedSite implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("(?<=[^=])\\b(?:[0-9A-Z]{5}-){6}[0-9A-Z]{5}\\b");

    private final Path folder = Files.createTempDirectory("hosted");
    private final int port = Machine.freePort();
    private final Postgres database = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"));
    private final Hosted instances = Hosted.start(folder, database.url(), 2, arguments());
    private final TlsProxy proxy = TlsProxy.start(folder, port, instances.addresses());
    private final Queue<String> invitations = invitations();

    private HostedSite() throws IOException, InterruptedException, SQLException, GeneralSecurityException {}

    /** Takes about fifteen seconds. */
    static HostedSite start() {
        try {
            return new HostedSite();
        } catch (IOException | InterruptedException | SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Such as {@code https://localhost:40123}, with no slash at its end. */
    String address() {
        return "https://localhost:" + port;
    }

    /** The code on a card, for one person to begin a journal with. */
    String invitation() {
        return invitations.remove();
    }

    @Override
    public void close() throws Exception {
        proxy.close();
        instances.close();
        database.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Before the environment, which is the other tests'; registration as it is where nobody says anything. */
    private String[] arguments() {
        return new String[] {
            "--ownlight.address=" + address(),
            "--ownlight.leave-to=" + address() + "/help",
            "--ownlight.registration=invite"
        };
    }

    private Queue<String> invitations() throws IOException, InterruptedException {
        var program = Ownlight.in(folder.resolve("cards"), Hosted.environment(database.url()));
        program.launch(Stream.of(new String[] {"invite", "40"}, arguments())
                .flatMap(Stream::of)
                .toArray(String[]::new));
        program.process().waitFor();
        return CODE.matcher(program.output())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }
}
