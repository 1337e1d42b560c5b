package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was written on this day of earlier years. */
@Component
class ThisDay {

    /** Of one year; whoever wrote more than that on a day finds it by the month. */
    private static final int MOST = 5;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final Entries entries;

    ThisDay(Entries entries) {
        this.entries = entries;
    }

    /** The last year first. A leap day is remembered on the day before where there is none. */
    public List<EntryLine> of(OpenJournal journal, LocalDate today) {
        MonthDay day = MonthDay.from(today);
        Set<MonthDay> days =
                day.equals(MonthDay.of(2, 28)) && !today.isLeapYear() ? Set.of(day, LEAP_DAY) : Set.of(day);
        return entries.choose(journal, all -> {
            Map<Integer, List<EntryPlace>> byYear = all.stream()
                    .filter(place ->
                            place.date().getYear() < today.getYear() && days.contains(MonthDay.from(place.date())))
                    .collect(Collectors.groupingBy(
                            place -> place.date().getYear(),
                            () -> new TreeMap<Integer, List<EntryPlace>>(Comparator.reverseOrder()),
                            Collectors.toList()));
            return byYear.values().stream()
                    .flatMap(places -> places.stream().limit(MOST))
                    .toList();
        });
    }
}
