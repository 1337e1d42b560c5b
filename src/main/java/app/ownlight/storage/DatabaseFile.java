package app.ownlight.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** The one file of the personal run, and what lies beside it in the home folder. */
@Component
class DatabaseFile {

    /** H2's {@code DATABASE_ALREADY_OPEN_1}. */
    static final int ALREADY_OPEN = 90020;

    static final String NAME = "ownlight.mv.db";

    private static final String READING =
            ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private final JdbcConnectionDetails details;
    private final Path home;

    DatabaseFile(JdbcConnectionDetails details, @Value("${ownlight.home:}") String home) {
        this.details = details;
        this.home = Path.of(home);
    }

    /** Whether the database is this file. Any other, such as the hosted run's, is looked after by whoever chose it. */
    boolean isUsed() {
        return (details.getJdbcUrl() + ";").startsWith(address(home) + ";");
    }

    Path path() {
        return home.resolve(NAME);
    }

    Path home() {
        return home;
    }

    /** Where backups lie. */
    Path backups() {
        return home.resolve("backups");
    }

    /** Where damaged files are kept, each in a folder of its own. */
    Path damaged() {
        return home.resolve("damaged");
    }

    /** Where a backup is unpacked to be read; never kept. */
    Path checking() {
        return home.resolve("checking");
    }

    /** There while the program runs, and afterwards if it was not stopped but broke off. */
    Path marker() {
        return home.resolve("running");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    /** Opens a database file without changing a byte of it, even where it was left in the middle of a transaction. */
    Connection openToRead(Path folder) throws SQLException {
        return DriverManager.getConnection(address(folder) + READING, details.getUsername(), details.getPassword());
    }

    private static String address(Path folder) {
        return "jdbc:h2:file:" + folder + "/ownlight";
    }
}
