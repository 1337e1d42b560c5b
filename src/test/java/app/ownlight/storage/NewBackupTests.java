package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewBackupTests {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:15:02Z");
    private static final String TABLE = "\"ENTRY\"";

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void a_database() throws Exception {
        home = TestHome.in(folder).with(100);
    }

    @Test
    void counts_when_it_was_read_through_and_leaves_nothing_else() throws Exception {
        NewBackup backup = write();
        assertThat(home.backups().newestFirst()).isEmpty();

        backup.prove(home.database(), home.backups());

        assertThat(home.backups().newestFirst()).extracting(Backup::made).containsExactly(MORNING);
        assertThat(read(home.backups().newestFirst().get(0))).containsEntry(TABLE, 100L);
        assertThat(folder).isDirectoryNotContaining("glob:**/checking");
        assertThat(list(home.database().backups())).hasSize(1);
    }

    @Test
    void does_not_count_when_a_byte_of_it_changed() throws Exception {
        NewBackup backup = write();
        try (RandomAccessFile file = new RandomAccessFile(backup.file().toFile(), "rw")) {
            file.seek(file.length() / 2);
            int there = file.read();
            file.seek(file.length() / 2);
            file.write(there ^ 1);
        }

        assertThatThrownBy(() -> backup.prove(home.database(), home.backups())).isInstanceOf(IOException.class);

        leavesNothing();
    }

    @Test
    void does_not_count_when_it_has_fewer_rows_than_the_database_said() throws Exception {
        NewBackup backup = write();
        Map<String, Long> more = new TreeMap<>(backup.before());
        more.put(TABLE, 101L);
        NewBackup claimed = new NewBackup(backup.file(), MORNING, more, more);

        assertThat(claimed.prove(home.database(), home.backups())).isFalse();

        leavesNothing();
    }

    @Test
    void does_not_count_when_a_table_is_missing() throws Exception {
        NewBackup backup = write();
        Map<String, Long> more = new TreeMap<>(backup.before());
        more.put("\"LETTER\"", 0L);

        assertThat(new NewBackup(backup.file(), MORNING, more, more).prove(home.database(), home.backups()))
                .isFalse();

        leavesNothing();
    }

    private NewBackup write() throws Exception {
        return NewBackup.write(home.database(), home.backups(), MORNING);
    }

    private Map<String, Long> read(Backup backup) throws Exception {
        try (UnpackedBackup unpacked = UnpackedBackup.of(backup.file(), folder.resolve("looking"));
                Connection connection = home.database().openToRead(unpacked.folder())) {
            return TableRows.read(connection);
        }
    }

    private void leavesNothing() throws IOException {
        assertThat(home.backups().newestFirst()).isEmpty();
        assertThat(list(home.database().backups())).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**/checking");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
