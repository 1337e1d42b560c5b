package app.ownlight.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** The hosted program as people meet it: one address over TLS, two instances behind it, and a PostgreSQL. */
record HostedSite(Path folder, String address, Postgres postgres, Hosted instances, TlsProxy proxy)
        implements AutoCloseable {

    /** Takes about fifteen seconds. */
    static HostedSite start() {
        try {
            var folder = Files.createTempDirectory("hosted");
            int port = Ownlight.freePort();
            var address = "https://localhost:" + port;
            var postgres = Postgres.start(PostgresJar.NEWEST, folder.resolve("postgres"));
            var instances = Hosted.start(
                    folder,
                    postgres.url(),
                    2,
                    "--ownlight.address=" + address,
                    "--ownlight.leave-to=" + address + "/help");
            var proxy = TlsProxy.start(folder, port, instances.addresses());
            return new HostedSite(folder, address, postgres, instances, proxy);
        } catch (IOException | InterruptedException | SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of an invitation that begins one journal. */
    String invitation() {
        return "";
    }

    @Override
    public void close() throws Exception {
        proxy.close();
        instances.close();
        postgres.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
