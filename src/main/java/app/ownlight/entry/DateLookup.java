package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds times in a journal without opening an entry. */
@Component
public class DateLookup {

    /** Entries looked at on either end, so that a wrong clock once does not lead astray. */
    private static final int SAMPLE = 5;

    private final Entries entries;

    DateLookup(Entries entries) {
        this.entries = entries;
    }

    /** The months from the first entry to the newest; empty where nothing is written, or nothing there can be opened. */
    public Optional<TimeSpan> span(OpenJournal journal) {
        List<EntryPlace> newestFirst = entries.places(journal);
        List<YearMonth> ends = Stream.concat(
                        newestFirst.stream().limit(SAMPLE),
                        newestFirst.stream().skip(Math.max(0, newestFirst.size() - SAMPLE)))
                .map(place -> YearMonth.from(place.date()))
                .sorted()
                .toList();
        return ends.isEmpty() ? Optional.empty() : Optional.of(new TimeSpan(ends.get(0), ends.get(ends.size() - 1)));
    }

    /**
     * A stretch that holds whatever was written on these days.
     *
     * @param from the first day
     * @param to the day after the last one
     */
    public PositionRange of(OpenJournal journal, LocalDate from, LocalDate to) {
        List<EntryPlace> newestFirst = entries.places(journal).stream()
                .filter(place -> !place.date().isBefore(from) && place.date().isBefore(to))
                .toList();
        return newestFirst.isEmpty()
                ? PositionRange.NONE
                : new PositionRange(
                        newestFirst.get(newestFirst.size() - 1).position() - 1,
                        newestFirst.get(0).position() + 1);
    }
}
