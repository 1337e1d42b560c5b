package app.ownlight.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A home folder with a database of two tables, and what looks after it. */
record TestHome(Path folder, DatabaseFile database, Backups backups) {

    static TestHome in(Path folder) {
        DatabaseFile database = new DatabaseFile(
                details("jdbc:h2:file:" + folder + "/ownlight;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"),
                folder.toString());
        return new TestHome(folder, database, new Backups(database));
    }

    /** Rows of random bytes, each forced to the disk, as sealed entries are. */
    TestHome with(int rows) throws SQLException {
        try (Connection connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists account (id uuid primary key, name varchar unique)");
            statement.execute("create table if not exists entry (id uuid primary key, body bytea)");
            statement.execute("merge into account values ('00000000-0000-4000-8000-000000000001', 'heron')");
            try (var insert = connection.prepareStatement("insert into entry values (random_uuid(), ?)")) {
                for (int row = 0; row < rows; row++) {
                    byte[] body = new byte[1500];
                    new Random(row).nextBytes(body);
                    insert.setBytes(1, body);
                    insert.execute();
                }
            }
        }
        return this;
    }

    long entries() throws SQLException {
        try (Connection connection = database.open()) {
            return TableRows.read(connection).get("\"ENTRY\"");
        }
    }

    DamagedFiles damaged() {
        return new DamagedFiles(database, ZoneOffset.UTC);
    }

    Repair repair(Clock clock) {
        return new Repair(database, backups, damaged(), clock);
    }

    DailyBackups daily(Clock clock) {
        return new DailyBackups(database, backups, clock, new RunningMarker(database));
    }

    static JdbcConnectionDetails details(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "sa";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
