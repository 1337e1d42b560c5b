package app.ownlight.thenandnow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from which a prompt can be answered again.
 *
 * @param chosen the one that waits already; null where none does
 */
record ReminderDays(LocalDate today, @Nullable LocalDate chosen) {

    public LocalDate inTwoWeeks() {
        return today.plusWeeks(2);
    }

    public LocalDate inOneMonth() {
        return today.plusMonths(1);
    }

    public LocalDate inThreeMonths() {
        return today.plusMonths(3);
    }

    /** Whether the day that waits is none of these. */
    public boolean isOther() {
        return chosen != null
                && !chosen.equals(inTwoWeeks())
                && !chosen.equals(inOneMonth())
                && !chosen.equals(inThreeMonths());
    }

    /** The day that was sent; empty where it is none, or one that nobody was offered. */
    Optional<LocalDate> read(String sent) {
        try {
            LocalDate day = LocalDate.parse(sent);
            boolean offered = day.isAfter(today) && !day.isAfter(today.plusYears(1)) || day.equals(chosen);
            return offered ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
