package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupRetentionTests {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:15:02Z"); // a Sunday
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void of_nothing_is_nothing() {
        assertThat(BackupRetention.kept(List.of())).isEmpty();
    }

    @Test
    void keeps_the_newest_of_a_day() {
        Instant evening = MORNING.plus(Duration.ofHours(12));

        assertThat(BackupRetention.kept(List.of(evening, MORNING))).containsExactly(evening);
    }

    @Test
    void keeps_seven_days_and_the_last_day_of_four_weeks() {
        List<Instant> daily = IntStream.range(0, 60)
                .mapToObj(BackupRetentionTests::daysBefore)
                .toList();

        assertThat(BackupRetention.kept(daily))
                .containsExactlyInAnyOrder(
                        MORNING,
                        daysBefore(1),
                        daysBefore(2),
                        daysBefore(3),
                        daysBefore(4),
                        daysBefore(5),
                        daysBefore(6),
                        daysBefore(7), // the Sundays
                        daysBefore(14),
                        daysBefore(21));
    }

    @Test
    void counts_days_and_weeks_that_have_a_backup_and_not_those_between() {
        List<Instant> yearly =
                IntStream.range(0, 12).mapToObj(year -> daysBefore(365 * year)).toList();

        assertThat(BackupRetention.kept(yearly)).containsExactlyInAnyOrderElementsOf(yearly.subList(0, 7));
    }

    @Test
    void a_week_at_the_turn_of_the_year_is_one_week() {
        Instant thursday = Instant.parse("2026-12-31T09:00:00Z");
        List<Instant> all = new ArrayList<>(IntStream.rangeClosed(0, 3)
                .mapToObj(day -> thursday.plus(DAY.multipliedBy(day)))
                .toList());
        IntStream.rangeClosed(4, 10).forEach(day -> all.add(thursday.plus(DAY.multipliedBy(day))));

        assertThat(BackupRetention.kept(all))
                .hasSize(8)
                .contains(thursday.plus(DAY.multipliedBy(3)))
                .doesNotContain(thursday, thursday.plus(DAY), thursday.plus(DAY.multipliedBy(2)));
    }

    @Test
    void whatever_the_dates_the_newest_stays_and_nothing_is_kept_twice_over() {
        Random chance = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            long span = 1 + chance.nextInt(400);
            List<Instant> all = chance.ints(1 + chance.nextInt(50), 0, Math.toIntExact(span * 1440))
                    .mapToObj(minutes -> MORNING.minus(Duration.ofMinutes(minutes)))
                    .toList();

            Set<Instant> kept = BackupRetention.kept(all);

            assertThat(all).containsAll(kept);
            assertThat(kept).contains(Collections.max(all)).hasSizeLessThanOrEqualTo(7 + 4);
            assertThat(BackupRetention.kept(kept)).isEqualTo(kept);
        }
    }

    @Test
    void made_every_day_for_a_year_there_are_always_copies_of_the_last_week_and_of_two_weeks_ago() {
        Set<Instant> there = new HashSet<>();
        for (int day = 365; day >= 0; day--) {
            there.add(daysBefore(day));
            there.retainAll(BackupRetention.kept(there));
            int today = day;
            if (day < 300) {
                assertThat(there).contains(daysBefore(today), daysBefore(today + 6));
                assertThat(there).anyMatch(backup -> !backup.isAfter(daysBefore(today + 15)));
                assertThat(there).noneMatch(backup -> backup.isBefore(daysBefore(today + 28)));
            }
        }
    }

    private static Instant daysBefore(int days) {
        return MORNING.minus(DAY.multipliedBy(days));
    }
}
