package app.ownlight.journal;

import app.ownlight.entry.EntryLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one month, newest first.
 *
 * @param month null where the first entries of a page could not be opened, so that their month is not known
 */
record Month(@Nullable YearMonth month, List<EntryLine> entries) {

    /** Groups entries by the writer's month as it was; one that cannot be opened stays with those around it. */
    static List<Month> of(List<EntryLine> newestFirst) {
        List<Month> months = new ArrayList<>();
        for (EntryLine line : newestFirst) {
            YearMonth month =
                    line.head() == null ? null : YearMonth.from(line.head().date());
            Month last = months.isEmpty() ? null : months.get(months.size() - 1);
            if (last == null || month != null && !month.equals(last.month())) {
                last = new Month(month, new ArrayList<>());
                months.add(last);
            }
            last.entries().add(line);
        }
        return months;
    }
}
