package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds times in a journal whose dates are sealed. Entries stand in the order of their writing, so halving finds a day in as many
 * steps as the journal's length has digits, and nothing about time lies open in the database.
 */
@Component
public class DateLookup {

    /** Heads looked at in one step; the one in the middle counts, so that a wrong clock once does not lead astray. */
    private static final int SAMPLE = 5;

    /** Entries beyond either end of what was found, in which a date may have jumped back. */
    private static final int BEYOND = 20;

    private final Entries entries;

    DateLookup(Entries entries) {
        this.entries = entries;
    }

    /** The months from the first entry to the newest; empty where nothing is written, or nothing there can be opened. */
    @Transactional(readOnly = true)
    public Optional<TimeSpan> span(OpenJournal journal) {
        List<YearMonth> ends = Stream.concat(
                        entries.oldest(journal, PositionRange.ALL, DateLookup::isOpened, SAMPLE).stream(),
                        entries.newest(journal, PositionRange.ALL, DateLookup::isOpened, SAMPLE).stream())
                .flatMap(line -> Stream.ofNullable(line.head()))
                .map(head -> YearMonth.from(head.date()))
                .sorted()
                .toList();
        return ends.isEmpty() ? Optional.empty() : Optional.of(new TimeSpan(ends.get(0), ends.get(ends.size() - 1)));
    }

    /**
     * A stretch that holds whatever was written on these days, and little else.
     *
     * @param from the first day
     * @param to the day after the last one
     */
    @Transactional(readOnly = true)
    public PositionRange of(OpenJournal journal, LocalDate from, LocalDate to) {
        // A day begins in the far east and ends in the far west.
        PositionRange beginning =
                around(journal, from.atStartOfDay(ZoneOffset.MAX).toInstant(), PositionRange.ALL);
        PositionRange end = around(
                journal, to.atStartOfDay(ZoneOffset.MIN).toInstant(), PositionRange.ALL.after(beginning.after()));
        return new PositionRange(beginning.after(), end.before());
    }

    /** The entries next to the first one that was written at an instant or later, some to either side. */
    private PositionRange around(OpenJournal journal, Instant instant, PositionRange in) {
        long low = in.after();
        long high = entries.newest(journal, in, line -> true, 1).stream()
                .mapToLong(EntryLine::position)
                .findFirst()
                .orElse(low);
        while (high - low > BEYOND) {
            long middle = low + (high - low) / 2;
            List<EntryLine> sample =
                    entries.newest(journal, new PositionRange(low, middle + 1), DateLookup::isOpened, SAMPLE);
            if (sample.isEmpty() || written(sample.get(sample.size() / 2)).isBefore(instant)) {
                low = middle;
            } else {
                high = sample.get(sample.size() - 1).position();
            }
        }
        List<EntryLine> earlier = entries.newest(journal, PositionRange.ALL.before(low + 1), line -> true, BEYOND);
        List<EntryLine> later = entries.oldest(journal, PositionRange.ALL.after(high - 1), line -> true, BEYOND);
        return new PositionRange(
                earlier.size() < BEYOND
                        ? PositionRange.ALL.after()
                        : earlier.get(BEYOND - 1).position(),
                later.size() < BEYOND
                        ? PositionRange.ALL.before()
                        : later.get(BEYOND - 1).position());
    }

    private static boolean isOpened(EntryLine line) {
        return !line.isDamaged();
    }

    private static Instant written(EntryLine line) {
        EntryHead head = line.head();
        return head == null ? Instant.MIN : head.written();
    }
}
