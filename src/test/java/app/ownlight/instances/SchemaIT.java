package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One schema for both runs, laid out so that a distributed PostgreSQL can keep each journal in one place. */
class SchemaIT {

    private static final String COLUMNS = """
            select concat(table_name, '.', column_name, ' ', case data_type when 'bytea' then 'binary varying' else data_type end,
                case when lower(data_type) = 'character varying' then character_maximum_length end, ' ', is_nullable)
            from information_schema.columns
            where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'""";

    private static final String KEYS = """
            select concat(constraints.table_name, ' ', constraints.constraint_name, ' ', ordinal_position, ' ', column_name)
            from information_schema.table_constraints constraints
            join information_schema.key_column_usage columns on columns.table_name = constraints.table_name
                and columns.constraint_name = constraints.constraint_name
            where lower(constraints.table_schema) = 'public' and constraint_type in ('PRIMARY KEY', 'UNIQUE')
                and constraints.table_name <> 'flyway_schema_history'""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void is_the_same_on_h2_and_postgresql(PostgresJar version) throws Exception {
        try (var postgres = Postgres.start(version, folder.resolve("postgres"));
                var shared = migrated(postgres.url(), "ownlight", "ownlight");
                var own = migratedHere()) {
            assertThat(found(COLUMNS, shared)).isNotEmpty().isEqualTo(found(COLUMNS, own));
        }
    }

    @Test
    void has_the_owner_first_in_every_key_of_what_has_one() throws Exception {
        try (var own = migratedHere()) {
            var owned =
                    found("select table_name from information_schema.columns where column_name = 'ACCOUNT_ID'", own);
            assertThat(owned).contains("entry", "draft", "late_save", "check_in", "letter");
            assertThat(found(KEYS, own))
                    .filteredOn(key -> owned.contains(key.split(" ")[0]) && key.split(" ")[2].equals("1"))
                    .hasSizeGreaterThanOrEqualTo(owned.size())
                    .allMatch(key -> key.endsWith(" account_id"));
        }
    }

    private Connection migratedHere() throws SQLException {
        return migrated("jdbc:h2:file:" + folder.resolve("own"), "sa", "");
    }

    private static Connection migrated(String url, String user, String password) throws SQLException {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return DriverManager.getConnection(url, user, password);
    }

    /** In lower case, as PostgreSQL writes names. */
    private static SortedSet<String> found(String query, Connection connection) throws SQLException {
        SortedSet<String> found = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1).toLowerCase());
            }
        }
        return found;
    }
}
