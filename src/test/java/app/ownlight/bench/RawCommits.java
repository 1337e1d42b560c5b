package app.ownlight.bench;

import app.ownlight.support.database.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The limit of a durable save: eight connections that insert rows like those of entries and commit each, with nothing around it. */
record RawCommits(String url, byte[] head, byte[] body) {

    private static final int CONNECTIONS = 8;

    /** A table beside that of the entries, with its columns, checks and indexes; its rows get the bytes of one that was saved. */
    static RawCommits likeEntriesIn(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.asOwner("ownlight")) {
            connection.createStatement().execute("create table raw (like entry including all)");
            ResultSet entry = connection.createStatement().executeQuery("select head, body from entry limit 1");
            entry.next();
            return new RawCommits(postgres.url(), entry.getBytes(1), entry.getBytes(2));
        }
    }

    double perSecond(int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Callable<Long>> writers = IntStream.range(0, CONNECTIONS)
                    .<Callable<Long>>mapToObj(one -> () -> inserts(end))
                    .toList();
            long all = 0;
            for (Future<Long> inserted : threads.invokeAll(writers)) {
                all += inserted.get();
            }
            return (double) all / seconds;
        } finally {
            threads.shutdown();
        }
    }

    private long inserts(long end) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                PreparedStatement insert = connection.prepareStatement("insert into raw values (?, ?, ?, 1, ?, ?)")) {
            UUID account = UUID.randomUUID();
            long position = 0;
            for (; System.nanoTime() < end; position++) {
                insert.setObject(1, account);
                insert.setObject(2, UUID.randomUUID());
                insert.setLong(3, position);
                insert.setBytes(4, head);
                insert.setBytes(5, body);
                insert.executeUpdate();
            }
            return position;
        }
    }
}
