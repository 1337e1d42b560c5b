package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTests {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:15:02Z");

    @TempDir
    Path folder;

    private Path where;
    private Backups backups;

    @BeforeEach
    void a_home() {
        TestHome home = TestHome.in(folder);
        where = home.database().backups();
        backups = home.backups();
    }

    @Test
    void none_are_there_before_the_first() throws Exception {
        assertThat(backups.newestFirst()).isEmpty();
    }

    @Test
    void are_named_by_their_instant_and_open_to_their_owner_alone() throws Exception {
        keep(MORNING);

        Path file = where.resolve("ownlight-2026-11-22T081502Z.zip");
        assertThat(backups.newestFirst()).containsExactly(new Backup(file, MORNING));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(where)))
                .isEqualTo("rwx------");
    }

    @Test
    void count_only_once_they_are_kept() throws Exception {
        Path file = backups.unproven(MORNING);

        assertThat(file).exists();
        assertThat(backups.newestFirst()).isEmpty();
    }

    @Test
    void go_when_newer_ones_of_their_day_are_there() throws Exception {
        keep(MORNING);
        keep(MORNING.plus(Duration.ofHours(3)));

        assertThat(where).isDirectoryContaining("glob:**/ownlight-2026-11-22T111502Z.zip");
        assertThat(backups.newestFirst()).hasSize(1);
    }

    @Test
    void stay_while_a_newer_one_is_not_proven() throws Exception {
        keep(MORNING);
        backups.unproven(MORNING.plus(Duration.ofHours(3)));

        assertThat(backups.newestFirst()).extracting(Backup::made).containsExactly(MORNING);
    }

    @Test
    void stay_when_they_were_made_by_a_clock_that_went_wrong_before() throws Exception {
        for (int day = 1; day <= 10; day++) {
            keep(MORNING.plus(Duration.ofDays(1000 + 7 * day)));
        }
        keep(MORNING);

        assertThat(backups.newestFirst()).extracting(Backup::made).contains(MORNING);
    }

    @Test
    void leave_what_somebody_else_put_beside_them() throws Exception {
        Files.createDirectories(where);
        Path[] foreign = {
            where.resolve("notes.txt"),
            where.resolve("ownlight-2020.zip"),
            where.resolve("ownlight-.zip"),
            where.resolve("ownlight-2020-01-01T000000Z (copy).zip"),
            where.resolve("of mine.unproven")
        };
        for (Path file : foreign) {
            Files.writeString(file, "mine");
        }
        Files.createDirectories(where.resolve("ownlight-2020-01-01T000000Z.zip"));

        for (int day = 0; day < 40; day++) {
            keep(MORNING.plus(Duration.ofDays(day)));
        }
        backups.sweep();

        assertThat(foreign).allSatisfy(file -> assertThat(file).hasContent("mine"));
        assertThat(where.resolve("ownlight-2020-01-01T000000Z.zip")).isDirectory();
        assertThat(backups.newestFirst()).hasSizeBetween(9, 10);
    }

    @Test
    void that_a_broken_off_run_left_half_done_are_swept_away() throws Exception {
        Path halfDone = backups.unproven(MORNING);

        backups.sweep();

        assertThat(halfDone).doesNotExist();
    }

    private void keep(Instant made) throws Exception {
        backups.keep(backups.unproven(made), made);
    }
}
