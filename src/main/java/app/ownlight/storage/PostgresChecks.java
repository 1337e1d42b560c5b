package app.ownlight.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Asks PostgreSQL whether it forces a commit to the disk before it answers (PostgreSQL 17 manual, 19.5): only then is what we
 * answer as saved there after a power cut.
 */
@Component
public class PostgresChecks {

    private static final Map<String, List<String>> SAFE = Map.of(
            "fsync", List.of("on"),
            "full_page_writes", List.of("on"),
            "synchronous_commit", List.of("on", "local", "remote_write", "remote_apply"));

    private final DataSource database;

    PostgresChecks(DataSource database) {
        this.database = database;
    }

    /** A sentence for each setting that may lose a save; none where all is well. */
    public List<String> problems() throws SQLException {
        List<String> problems = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : SAFE.keySet().stream().sorted().toList()) {
                String value = value(setting, statement);
                if (!SAFE.get(setting).contains(value)) {
                    problems.add("PostgreSQL has %s = %s and could lose what was answered as saved: set it to on."
                            .formatted(setting, value));
                }
            }
        }
        return problems;
    }

    private static String value(String setting, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
