package app.ownlight.support.database;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The programs of one PostgreSQL for this machine, in a jar that the build fetches. They are unpacked once in a JVM. */
public enum PostgresJar implements PgBinaryResolver {
    /** What the tests run on. */
    NEWEST("postgres.jar"),
    /** As old as the pg_dump of today's systems, which dumps servers up to its own version. */
    OLDEST("oldest-postgres.jar");

    private final String file;

    PostgresJar(String file) {
        this.file = file;
    }

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        String folder = System.getProperty("ownlight.postgres");
        try (ZipFile jar = new ZipFile(Path.of(folder, file).toFile())) {
            ZipEntry programs = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(jar.getInputStream(programs).readAllBytes());
        }
    }
}
