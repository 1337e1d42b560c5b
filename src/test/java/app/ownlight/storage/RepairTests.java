package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.start.StartProblemException;
import app.ownlight.support.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTests {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:15:02Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final Watch watch = new Watch();
    private TestHome home;
    private Path file;

    @BeforeEach
    void a_database_that_went_on_after_its_last_backup() throws Exception {
        home = TestHome.in(folder).with(100);
        file = home.database().path();
        backUp(MORNING.minus(DAY));
        home.with(50);
        backUp(MORNING);
        home.with(30);
    }

    @Test
    void leaves_a_file_that_is_well() throws Exception {
        byte[] before = Files.readAllBytes(file);

        home.repair(watch).check(true);
        home.repair(watch).check(false);

        assertThat(file).hasBinaryContent(before);
        assertThat(home.entries()).isEqualTo(180);
        assertThat(home.damaged().last()).isEmpty();
    }

    @Test
    void keeps_a_file_that_does_not_open_and_shows_the_newest_backup() throws Exception {
        Damage.toTheBeginningOf(file);
        byte[] damaged = Files.readAllBytes(file);

        home.repair(watch).check(false);

        assertThat(home.entries()).isEqualTo(150);
        Path kept = home.damaged().last().orElseThrow();
        assertThat(kept).isEqualTo(folder.resolve("damaged/2026-11-22T201500Z"));
        assertThat(kept.resolve("ownlight.mv.db")).hasBinaryContent(damaged);
        assertThat(home.damaged().inPlaceOf(kept)).map(Backup::made).hasValue(MORNING);
        assertThat(folder.resolve("checking")).doesNotExist();
        assertThat(home.backups().newestFirst()).hasSize(2);
    }

    @Test
    void keeps_a_file_that_has_become_empty() throws Exception {
        Files.write(file, new byte[0]);

        home.repair(watch).check(false);

        assertThat(home.entries()).isEqualTo(150);
        assertThat(home.damaged().last()).isPresent();
    }

    @Test
    void wherever_the_damage_is_a_file_that_cannot_be_read_through_is_kept_and_another_is_left() throws Exception {
        byte[] well = Files.readAllBytes(file);
        int putBack = 0;
        for (int seed = 0; seed < 40; seed++) {
            Files.write(file, well);
            Damage.to(file, seed, 1 + seed * 2);
            byte[] damaged = Files.readAllBytes(file);

            home.repair(watch).check(true);

            if (home.damaged().last().isPresent()) {
                Path kept = home.damaged().last().get();
                assertThat(kept.resolve("ownlight.mv.db")).hasBinaryContent(damaged);
                assertThat(home.entries()).isEqualTo(150);
                Files.move(kept, folder.resolve("seen" + seed));
                putBack++;
            } else {
                assertThat(file).hasBinaryContent(damaged);
            }
        }
        assertThat(putBack).isBetween(20, 39);
    }

    @Test
    void passes_over_a_backup_that_is_damaged_itself() throws Exception {
        Damage.toTheBeginningOf(file);
        Damage.to(home.backups().newestFirst().get(0).file(), 7, 3);

        home.repair(watch).check(true);

        assertThat(home.entries()).isEqualTo(100);
        assertThat(home.damaged().inPlaceOf(home.damaged().last().orElseThrow()))
                .map(Backup::made)
                .hasValue(MORNING.minus(DAY));
        assertThat(home.backups().newestFirst()).hasSize(2);
    }

    @Test
    void without_a_backup_that_opens_leaves_the_file_and_says_where_it_is() throws Exception {
        Damage.toTheBeginningOf(file);
        byte[] damaged = Files.readAllBytes(file);
        for (Backup backup : home.backups().newestFirst()) {
            Damage.to(backup.file(), 7, 3);
        }

        assertThatThrownBy(() -> home.repair(watch).check(false))
                .isInstanceOfSatisfying(
                        StartProblemException.class,
                        lost -> assertThat(lost.getMessage())
                                .contains(
                                        "damaged",
                                        file.toString(),
                                        home.database().backups().toString()));

        assertThat(file).hasBinaryContent(damaged);
        assertThat(home.damaged().last()).isEmpty();
    }

    private void backUp(Instant made) throws Exception {
        NewBackup.write(home.database(), home.backups(), made).prove(home.database(), home.backups());
    }
}
