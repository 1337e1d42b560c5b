package app.ownlight.patterns;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInLine;
import app.ownlight.checkin.CheckIns;
import app.ownlight.entry.DateLookup;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryHead;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.PositionRange;
import app.ownlight.settings.WriterZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person’s own numbers as they gave them, and the days on which they wrote. Nothing is added up, and nothing is judged. */
@Component
public class Patterns {

    private final CheckIns checkIns;
    private final Entries entries;
    private final DateLookup dates;
    private final WorthChart worth;
    private final SteadyChart steady;
    private final WriterZone zone;

    Patterns(
            CheckIns checkIns,
            Entries entries,
            DateLookup dates,
            WorthChart worth,
            SteadyChart steady,
            WriterZone zone) {
        this.checkIns = checkIns;
        this.entries = entries;
        this.dates = dates;
        this.worth = worth;
        this.steady = steady;
        this.zone = zone;
    }

    /** Where worth came from, and then how steady before and after. */
    public List<ChartView> charts(OpenJournal journal, Locale locale) {
        List<CheckInLine> oldestFirst = checkIns.all(journal).stream()
                .sorted(Comparator.comparing((CheckInLine line) -> line.head().written())
                        .thenComparing(CheckInLine::position))
                .toList();
        return List.of(worth.of(oldestFirst, locale), steady.of(oldestFirst, locale));
    }

    /** @param weekStart the first day of a week; null for the one that is usual where the language is spoken */
    WrittenDays days(OpenJournal journal, @Nullable DayOfWeek weekStart, Locale locale) {
        LocalDate today = zone.today(journal);
        PositionRange recent = dates.of(journal, today.minusWeeks(WrittenDays.WEEKS), today.plusWeeks(1));
        Set<LocalDate> written = entries.newest(journal, recent, line -> !line.isDamaged(), Integer.MAX_VALUE).stream()
                .map(EntryLine::head)
                .filter(Objects::nonNull)
                .map(EntryHead::date)
                .collect(Collectors.toSet());
        DayOfWeek first = weekStart == null ? WeekFields.of(locale).getFirstDayOfWeek() : weekStart;
        return WrittenDays.of(written, today, first);
    }
}
