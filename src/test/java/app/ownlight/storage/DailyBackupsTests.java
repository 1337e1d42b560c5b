package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupsTests {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final Watch watch = new Watch();
    private final Instant start = watch.instant();
    private TestHome home;
    private DailyBackups daily;

    @BeforeEach
    void a_database() throws Exception {
        home = TestHome.in(folder).with(10);
        daily = home.daily(watch);
    }

    @AfterEach
    void stops() throws Exception {
        daily.destroy();
    }

    @Test
    void begin_with_the_start_of_the_program() throws Exception {
        daily.makeAtStart(true);

        assertThat(made()).containsExactly(start);
    }

    @Test
    void are_read_through_while_the_program_goes_on() throws Exception {
        daily.makeAtStart(false);
        daily.destroy();

        assertThat(made()).containsExactly(start);
    }

    @Test
    void come_when_a_day_has_passed_and_no_sooner() throws Exception {
        daily.makeAtStart(true);

        watch.goesOn(DAY.minus(MOMENT));
        daily.makeIfDue();
        assertThat(made()).containsExactly(start);

        watch.goesOn(MOMENT);
        daily.makeIfDue();
        daily.makeIfDue();
        assertThat(made()).containsExactly(start.plus(DAY), start);
    }

    @Test
    void come_once_after_a_long_sleep() throws Exception {
        daily.makeAtStart(true);
        watch.goesOn(DAY.multipliedBy(3));

        daily.makeIfDue();
        watch.goesOn(MOMENT);
        daily.makeIfDue();

        assertThat(made()).containsExactly(start.plus(DAY.multipliedBy(3)), start);
    }

    @Test
    void come_though_an_earlier_one_is_from_the_future() throws Exception {
        watch.goesOn(DAY.multipliedBy(400));
        daily.makeAtStart(true);
        watch.goesOn(DAY.multipliedBy(-400));

        daily.makeIfDue();

        assertThat(made()).contains(start);
    }

    @Test
    void that_fail_say_so_and_go_on_when_they_can() throws Exception {
        Files.writeString(folder.resolve("backups"), "no folder");

        daily.makeAtStart(false);

        assertThat(daily.areFailing()).isTrue();
        assertThat(home.entries()).isEqualTo(10);

        Files.delete(folder.resolve("backups"));
        daily.makeIfDue();
        assertThat(daily.areFailing()).isFalse();
        assertThat(made()).containsExactly(start);
    }

    @Test
    void that_fail_take_no_older_one_along() throws Exception {
        daily.makeAtStart(true);
        watch.goesOn(DAY);
        Files.createDirectory(
                Path.of(Backup.in(home.database().backups(), watch.instant()).file() + ".unproven"));

        daily.makeIfDue();

        assertThat(daily.areFailing()).isTrue();
        assertThat(made()).containsExactly(start);
    }

    @Test
    void that_do_not_prove_whole_are_said_until_one_does() throws Exception {
        daily.makeAtStart(true);
        watch.goesOn(MOMENT);
        Path inItsPlace = Files.createDirectories(
                Backup.in(home.database().backups(), watch.instant()).file().resolve("not empty"));

        daily.makeAtStart(true);
        daily.makeIfDue();
        assertThat(daily.areFailing()).isTrue();

        Files.delete(inItsPlace);
        Files.delete(inItsPlace.getParent());
        daily.makeIfDue();
        assertThat(daily.areFailing()).isFalse();
        assertThat(made()).contains(watch.instant());
    }

    private List<Instant> made() throws Exception {
        return home.backups().newestFirst().stream().map(Backup::made).toList();
    }
}
