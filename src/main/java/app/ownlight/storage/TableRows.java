package app.ownlight.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table of a database has: as the database says, or as reading them shows. */
final class TableRows {

    private static final String TABLES = "select '\"' || table_name || '\"', '*' from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'";

    private static final String INDEXES =
            "select '\"' || table_name || '\" use index (\"' || index_name || '\") order by '"
                    + " || listagg('\"' || column_name || '\"', ', ') within group (order by ordinal_position),"
                    + " listagg('\"' || column_name || '\"', ', ') within group (order by ordinal_position)"
                    + " from information_schema.index_columns where table_schema = 'PUBLIC' group by table_name, index_name";

    private TableRows() {}

    /** What the database says of itself, at once. */
    static Map<String, Long> counted(Connection database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (Source table : sources(database, TABLES)) {
            try (Statement statement = database.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from " + table.name())) {
                count.next();
                rows.put(table.name(), count.getLong(1));
            }
        }
        return rows;
    }

    /**
     * Reads every row of every table, and every entry of every index.
     *
     * @throws SQLException where one cannot be read, or an index misses a row
     */
    static Map<String, Long> read(Connection database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (Source table : sources(database, TABLES)) {
            rows.put(table.name(), read(database, table));
        }
        for (Source index : sources(database, INDEXES)) {
            String table = index.name().substring(0, index.name().indexOf(" use index"));
            if (read(database, index) != rows.get(table)) {
                throw new SQLException("An index does not fit its table: " + index.name());
            }
        }
        return rows;
    }

    private static long read(Connection database, Source source) throws SQLException {
        long rows = 0;
        try (Statement statement = database.createStatement();
                ResultSet all = statement.executeQuery("select " + source.columns() + " from " + source.name())) {
            while (all.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static List<Source> sources(Connection database, String query) throws SQLException {
        List<Source> sources = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet names = statement.executeQuery(query)) {
            while (names.next()) {
                sources.add(new Source(names.getString(1), names.getString(2)));
            }
        }
        return sources;
    }

    private record Source(String name, String columns) {}
}
