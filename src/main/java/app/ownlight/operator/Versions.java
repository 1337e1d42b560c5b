package app.ownlight.operator;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** What runs here, for whoever looks after it: the program, the tables it made, the database, and since when. */
@Component
public class Versions {

    /** Quoted, because H2 keeps the small letters that Flyway writes only so. */
    private static final String NEWEST = """
            select "version" from "flyway_schema_history" where "success" = true and "version" is not null
            order by "installed_rank" desc fetch first 1 row only""";

    private final String program;
    private final JdbcClient tables;
    private final DataSource database;
    private final Instant since;

    /** @param program Boot takes it from the manifest of the jar */
    Versions(
            @Value("${spring.application.version:}") String program,
            JdbcClient tables,
            DataSource database,
            Clock clock) {
        this.program = program;
        this.tables = tables;
        this.database = database;
        this.since = clock.instant();
    }

    /** Such as {@code 1.2.0}; empty where the program was not started from its jar. */
    public String program() {
        return program;
    }

    /** The number of the newest migration that ran. */
    public String schema() {
        return tables.sql(NEWEST).query(String.class).single();
    }

    /** Name and version as the database gives them, such as {@code PostgreSQL 17.9}. */
    public String database() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, Versions::named);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say which it is", e);
        }
    }

    /** When this instance was started. */
    public Instant since() {
        return since;
    }

    private static String named(DatabaseMetaData data) throws SQLException {
        return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
    }
}
