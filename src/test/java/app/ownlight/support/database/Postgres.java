package app.ownlight.support.database;

import app.ownlight.support.Machine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server that forces every commit to disk, can be killed and started again on the same files and port, and can have
 * a standby. It holds a database {@code ownlight} of a role {@code ownlight} that may do nothing else; loopback needs no password.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PostgresJar programs;
    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private Postgres(PostgresJar programs, Path folder, int port) throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        startAgain();
    }

    /**
     * A new server, answering. Takes about two seconds.
     *
     * @param folder empty or not there yet, usually under a {@code @TempDir}
     */
    public static Postgres start(PostgresJar programs, Path folder) throws IOException, SQLException {
        Postgres postgres = new Postgres(programs, folder, Machine.freePort());
        postgres.runs("create role ownlight login", "create database ownlight owner ownlight");
        return postgres;
    }

    /** A server that follows this one, both answering; its own port, read only until {@link #promote()}. */
    public Postgres withStandby(Path standby) throws IOException, SQLException {
        try (Connection connection = asOwner("postgres")) {
            BaseBackup.copy(connection, data(), standby.resolve("data"));
        }
        Files.createFile(standby.resolve("data/standby.signal"));
        Files.writeString(
                standby.resolve("data/postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(port));
        return new Postgres(programs, standby, Machine.freePort());
    }

    /** From now on a commit is answered when a standby has it on disk too. Returns when one follows. */
    public void waitsForStandby() throws SQLException {
        runs("alter system set synchronous_standby_names = '*'", "select pg_reload_conf()");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (values("select 1 from pg_stat_replication where sync_state = 'sync'")
                .isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No standby follows, see " + folder);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Makes the standby a server of its own, and returns when it takes writes. */
    public void promote() throws SQLException {
        runs("select pg_promote()");
    }

    /** Where the program connects; several hosts may be given as {@code jdbc:postgresql://} one, two {@code /ownlight}. */
    public String url() {
        return "jdbc:postgresql://" + host() + "/ownlight";
    }

    /** Such as {@code 127.0.0.1:40123}. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** A connection that may do anything; the caller closes it. */
    public Connection asOwner(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + host() + "/" + database, "postgres", "");
    }

    /** Runs statements in the database that is always there, each by itself. */
    public void runs(String... statements) throws SQLException {
        try (Connection connection = asOwner("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what a query finds in the program's database. */
    public List<String> values(String query) throws SQLException {
        try (Connection connection = asOwner("ownlight");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Stream.Builder<String> values = Stream.builder();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values.build().toList();
        }
    }

    public boolean isRunning() {
        return Files.exists(data().resolve("postmaster.pid"));
    }

    /** Ends it as a power cut does (SIGKILL to all its processes), and returns when they are gone. */
    public void kill() throws IOException {
        Path number = data().resolve("postmaster.pid");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(number).get(0)))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // In a container without an init process the dead keep their numbers, and the next start would wait for this
        // one.
        all.stream()
                .map(process -> process.onExit().completeOnTimeout(process, 1, TimeUnit.SECONDS))
                .toList()
                .forEach(CompletableFuture::join);
        Files.deleteIfExists(number);
        server.close();
    }

    /** Starts what was killed or stopped: same files, same port. Takes about a second. */
    public void startAgain() throws IOException {
        Files.createDirectories(folder);
        Redirect log = Redirect.appendTo(folder.resolve("postgres.txt").toFile());
        server = EmbeddedPostgres.builder()
                .setPgBinaryResolver(programs)
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Over TCP only: a socket's own lock file in /tmp has the trouble told in kill().
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    /** Stops it in order; what it held is on disk. */
    @Override
    public void close() throws IOException {
        server.close();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
