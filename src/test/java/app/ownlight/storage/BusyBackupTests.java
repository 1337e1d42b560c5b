package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A backup of a database that several threads write to without a pause. */
class BusyBackupTests {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:15:02Z");

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void a_database() throws Exception {
        home = TestHome.in(folder).with(100);
    }

    @Test
    void has_every_save_that_was_answered_before_it_began() throws Exception {
        DurableCommits commits = new DurableCommits(
                TestHome.details("jdbc:h2:file:" + folder + "/ownlight;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));
        Set<UUID> answered = ConcurrentHashMap.newKeySet();
        Semaphore answers = new Semaphore(0);
        Semaphore paper = new Semaphore(0);
        AtomicBoolean writing = new AtomicBoolean(true);
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (paper.acquireUninterruptibly(); writing.get(); paper.acquireUninterruptibly()) {
                        answered.add(save(commits));
                        answers.release();
                    }
                }))
                .toList();
        try {
            for (int round = 1; round <= 8; round++) {
                paper.release(60); // as many as a backup takes; without an end the file would grow to gigabytes
                answers.acquire(20);
                Set<UUID> before = Set.copyOf(answered);

                NewBackup.write(home.database(), home.backups(), MORNING.plusSeconds(round))
                        .prove(home.database(), home.backups());

                Backup backup = home.backups().newestFirst().get(0);
                assertThat(backup.made()).isEqualTo(MORNING.plusSeconds(round));
                assertThat(ids("entry", backup)).containsAll(before);
                assertThat(ids("account", backup)).containsAll(before);
                assertThat(ids("account", backup)).hasSize(ids("entry", backup).size() - 100 + 1);
            }
        } finally {
            writing.set(false);
            paper.release(4);
            writers.forEach(CompletableFuture::join);
            commits.destroy();
        }
        assertThat(home.entries()).isEqualTo(100 + answered.size());
    }

    /** As the program saves: two tables in one transaction, and answered when it is on the disk. */
    private UUID save(DurableCommits commits) {
        JdbcTransactionManager manager = new JdbcTransactionManager(new DriverManagerDataSource(
                "jdbc:h2:file:" + folder + "/ownlight;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "sa",
                ""));
        manager.setTransactionExecutionListeners(List.of(commits));
        JdbcTemplate sql = new JdbcTemplate(manager.getDataSource());
        UUID id = UUID.randomUUID();
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            sql.update("insert into entry values (?, ?)", id, new byte[1500]);
            sql.update("insert into account values (?, ?)", id, id.toString());
        });
        return id;
    }

    private Set<UUID> ids(String table, Backup backup) throws Exception {
        try (UnpackedBackup unpacked = UnpackedBackup.of(backup.file(), folder.resolve("looking"));
                Connection connection = home.database().openToRead(unpacked.folder());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select id from " + table)) {
            Set<UUID> ids = ConcurrentHashMap.newKeySet();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
