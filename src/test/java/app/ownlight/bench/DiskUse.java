package app.ownlight.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the table of entries takes on PostgreSQL's disk, in bytes: all of it with indexes, and the indexes alone. */
record DiskUse(long entries, long all, long indexes) {

    static DiskUse of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*), pg_total_relation_size('entry'), pg_indexes_size('entry') from entry")) {
            found.next();
            return new DiskUse(found.getLong(1), found.getLong(2), found.getLong(3));
        }
    }

    double each() {
        return (double) all / entries;
    }

    @Override
    public String toString() {
        return "%,d MiB, %.0f bytes an entry, %.0f of them indexes"
                .formatted(all >> 20, each(), (double) indexes / entries);
    }
}
