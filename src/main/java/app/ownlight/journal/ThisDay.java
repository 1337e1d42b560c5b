package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DateLookup;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written on this day of earlier years. */
@Component
class ThisDay {

    /** Of one year; whoever wrote more than that on a day finds it by the month. */
    private static final int MOST = 5;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final Entries entries;
    private final DateLookup dates;

    ThisDay(Entries entries, DateLookup dates) {
        this.entries = entries;
        this.dates = dates;
    }

    /** The last year first. A leap day is remembered on the day before where there is none. */
    @Transactional(readOnly = true)
    public List<EntryLine> of(OpenJournal journal, LocalDate today) {
        MonthDay day = MonthDay.from(today);
        Set<MonthDay> days =
                day.equals(MonthDay.of(2, 28)) && !today.isLeapYear() ? Set.of(day, LEAP_DAY) : Set.of(day);
        return dates.span(journal).stream()
                .flatMap(span -> span.years().stream())
                .filter(year -> year < today.getYear())
                .flatMap(year -> written(journal, year, day, days))
                .toList();
    }

    private Stream<EntryLine> written(OpenJournal journal, int year, MonthDay day, Set<MonthDay> days) {
        LocalDate date = day.atYear(year);
        return entries
                .newest(
                        journal,
                        dates.of(journal, date, date.plusDays(2)),
                        line -> line.head() != null
                                && line.head().date().getYear() == year
                                && days.contains(MonthDay.from(line.head().date())),
                        MOST)
                .stream();
    }
}
