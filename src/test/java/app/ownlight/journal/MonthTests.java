package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.entry.EntryHead;
import app.ownlight.entry.EntryLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MonthTests {

    @Test
    void groups_entries_by_the_writer_s_own_month() {
        List<Month> months = Month.of(List.of(on("2026-03-02"), on("2026-03-01"), on("2026-02-28"), on("2025-03-09")));

        assertThat(months)
                .extracting(Month::month)
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 2), YearMonth.of(2025, 3));
        assertThat(months.get(0).entries()).hasSize(2);
    }

    @Test
    void an_entry_that_cannot_be_opened_stays_with_those_around_it() {
        List<Month> months = Month.of(List.of(on("2026-03-02"), damaged(), on("2026-03-01")));

        assertThat(months).hasSize(1);
        assertThat(months.get(0).entries()).hasSize(3);
    }

    @Test
    void the_first_of_a_page_may_have_no_known_month() {
        List<Month> months = Month.of(List.of(damaged(), on("2026-03-01")));

        assertThat(months).extracting(Month::month).containsExactly(null, YearMonth.of(2026, 3));
    }

    private static EntryLine on(String date) {
        EntryHead head = new EntryHead(Instant.EPOCH, "UTC", LocalDate.parse(date), null, "", "line");
        return new EntryLine(UUID.randomUUID(), 1, head);
    }

    private static EntryLine damaged() {
        return new EntryLine(UUID.randomUUID(), 1, null);
    }
}
