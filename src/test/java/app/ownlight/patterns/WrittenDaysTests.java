package app.ownlight.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenDaysTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource
    void twelve_weeks_end_with_the_one_of_today_however_weeks_begin(DayOfWeek first) {
        for (int day = 0; day < 7; day++) {
            LocalDate today = SUNDAY.plusDays(day);
            WrittenDays days = WrittenDays.of(Set.of(today), today, first);

            assertThat(days.weeks()).hasSize(12).allMatch(week -> week.begins().getDayOfWeek() == first);
            assertThat(days.weeks().get(11).begins()).isBetween(today.minusDays(6), today);
            assertThat(days.weeks().get(11).count()).isEqualTo(1);
            assertThat(days.count()).isEqualTo(1);
        }
    }

    @Test
    void a_day_to_come_is_like_one_without_an_entry() {
        WrittenDays days = WrittenDays.of(Set.of(SUNDAY), SUNDAY, DayOfWeek.SUNDAY);

        assertThat(days.weeks().get(11).days()).containsExactly(true, false, false, false, false, false, false);
        assertThat(days.weeks().get(0).days()).isEqualTo(Collections.nCopies(7, false));
    }

    @Test
    void what_is_older_or_still_to_come_is_not_there() {
        Set<LocalDate> elsewhere = Set.of(SUNDAY.minusDays(78), SUNDAY.plusDays(7), LocalDate.MIN, LocalDate.MAX);

        assertThat(WrittenDays.of(elsewhere, SUNDAY, DayOfWeek.SUNDAY).count()).isZero();
        assertThat(WrittenDays.of(Set.of(SUNDAY.minusDays(77)), SUNDAY, DayOfWeek.SUNDAY)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void weekdays_stand_in_the_order_of_the_week() {
        List<DayOfWeek> order = WrittenDays.of(Set.of(), SUNDAY, DayOfWeek.SATURDAY).weekdays().stream()
                .map(LocalDate::getDayOfWeek)
                .toList();

        assertThat(order).startsWith(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).endsWith(DayOfWeek.FRIDAY);
    }
}
