package app.ownlight.patterns;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInLine;
import app.ownlight.checkin.CheckIns;
import app.ownlight.entry.Entries;
import app.ownlight.settings.WriterZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person’s own numbers as they gave them, and the days on which they wrote. Nothing is added up, and nothing is judged. */
@Component
public class Patterns {

    private final CheckIns checkIns;
    private final Entries entries;
    private final WorthChart worth;
    private final SteadyChart steady;
    private final WriterZone zone;

    Patterns(CheckIns checkIns, Entries entries, WorthChart worth, SteadyChart steady, WriterZone zone) {
        this.checkIns = checkIns;
        this.entries = entries;
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
        LocalDate earliest = today.minusWeeks(WrittenDays.WEEKS);
        // The newest of each day, opened, so that no day is shown for what cannot be read any more.
        Set<LocalDate> written = entries
                .choose(journal, all -> {
                    Set<LocalDate> days = new HashSet<>();
                    return all.stream()
                            .filter(place -> !place.date().isBefore(earliest) && days.add(place.date()))
                            .toList();
                })
                .stream()
                .map(line -> line.head().date())
                .collect(Collectors.toSet());
        DayOfWeek first = weekStart == null ? WeekFields.of(locale).getFirstDayOfWeek() : weekStart;
        return WrittenDays.of(written, today, first);
    }
}
