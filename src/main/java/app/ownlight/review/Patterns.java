package app.ownlight.review;

import app.ownlight.account.OpenJournal;
import app.ownlight.journal.CheckInLine;
import app.ownlight.journal.CheckIns;
import app.ownlight.journal.Entries;
import app.ownlight.journal.EntryHead;
import app.ownlight.journal.EntryLine;
import app.ownlight.journal.Stretch;
import app.ownlight.journal.WriterZone;
import java.time.Clock;
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
class Patterns {

    private final CheckIns checkIns;
    private final Entries entries;
    private final Chronology chronology;
    private final WorthChart worth;
    private final SteadyChart steady;
    private final WriterZone zone;
    private final Clock clock;

    Patterns(
            CheckIns checkIns,
            Entries entries,
            Chronology chronology,
            WorthChart worth,
            SteadyChart steady,
            WriterZone zone,
            Clock clock) {
        this.checkIns = checkIns;
        this.entries = entries;
        this.chronology = chronology;
        this.worth = worth;
        this.steady = steady;
        this.zone = zone;
        this.clock = clock;
    }

    /** Where worth came from, and then how steady before and after. */
    List<ChartView> charts(OpenJournal journal, Locale locale) {
        List<CheckInLine> oldestFirst = checkIns.all(journal).stream()
                .sorted(Comparator.comparing((CheckInLine line) -> line.head().written())
                        .thenComparing(CheckInLine::position))
                .toList();
        return List.of(worth.of(oldestFirst, locale), steady.of(oldestFirst, locale));
    }

    /** @param weekStart the first day of a week; null for the one that is usual where the language is spoken */
    WrittenDays days(OpenJournal journal, @Nullable DayOfWeek weekStart, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.of(journal, ""));
        Stretch recent = chronology.of(journal, today.minusWeeks(WrittenDays.WEEKS), today.plusWeeks(1));
        Set<LocalDate> written = entries.newest(journal, recent, line -> !line.isDamaged(), Integer.MAX_VALUE).stream()
                .map(EntryLine::head)
                .filter(Objects::nonNull)
                .map(EntryHead::date)
                .collect(Collectors.toSet());
        DayOfWeek first = weekStart == null ? WeekFields.of(locale).getFirstDayOfWeek() : weekStart;
        return WrittenDays.of(written, today, first);
    }
}
