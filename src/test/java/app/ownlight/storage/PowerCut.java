package app.ownlight.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Cuts the power of a database on {@link ForcedFiles} and starts what is left of it. */
final class PowerCut {

    private static final String SUFFIX = ".mv.db";

    private PowerCut() {}

    /** The database as it would be after the cut, in a copy; the running one goes on. */
    static JdbcTemplate of(DataSource running) throws Exception {
        Path copy = Path.of("target", "cuts", UUID.randomUUID().toString()).toAbsolutePath();
        Files.createDirectories(copy.getParent());
        Files.copy(ForcedFiles.leftOf(file(running)), Path.of(copy + SUFFIX));
        return new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:file:" + copy, "sa", ""));
    }

    private static Path file(DataSource running) throws Exception {
        try (Connection connection = running.getConnection()) {
            String name = connection.getMetaData().getURL();
            int start = name.indexOf(ForcedFiles.SCHEME + ":");
            if (start < 0) {
                throw new IOException(name + " is not on forced files");
            }
            String path =
                    name.substring(start + ForcedFiles.SCHEME.length() + 1).split(";")[0];
            return Path.of(path + SUFFIX);
        }
    }
}
