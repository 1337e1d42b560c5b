package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DateLookup;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.PositionRange;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a journal that is asked for, read no further than its times reach. */
@Component
public class FilteredEntries {

    private final Entries entries;
    private final DateLookup dates;

    FilteredEntries(Entries entries, DateLookup dates) {
        this.entries = entries;
        this.dates = dates;
    }

    /** From where a page begins, newest first. */
    public List<EntryLine> lines(OpenJournal journal, JournalFilter filter, int most) {
        return filter.isSet()
                ? entries.newest(journal, place -> place.position() < filter.position() && filter.wants(place), most)
                : entries.newest(journal, PositionRange.ALL.before(filter.position()), most);
    }

    /** Whether there is anything of this part before a place. */
    boolean goesOn(OpenJournal journal, JournalFilter filter, long before) {
        return filter.isSet()
                ? entries.places(journal).stream().anyMatch(place -> place.position() < before && filter.wants(place))
                : entries.beside(journal, before).earlier() != null;
    }

    /** The entries of this part just before and just after a place, where there are any. */
    public Entries.Beside beside(OpenJournal journal, JournalFilter filter, long position) {
        if (!filter.isSet()) {
            return entries.beside(journal, position);
        }
        List<EntryLine> beside = entries.choose(journal, all -> {
            Map<Boolean, List<EntryPlace>> sides = all.stream()
                    .filter(place -> place.position() != position && filter.wants(place))
                    .collect(Collectors.partitioningBy(place -> place.position() > position));
            List<EntryPlace> later = sides.get(true);
            return Stream.concat(
                            later.stream().skip(Math.max(0, later.size() - 1)),
                            sides.get(false).stream().limit(1))
                    .toList();
        });
        return new Entries.Beside(
                first(beside.stream().filter(line -> line.position() < position)),
                first(beside.stream().filter(line -> line.position() > position)));
    }

    /** The positions among which this part lies, with a few of other days at both ends. */
    public PositionRange range(OpenJournal journal, JournalFilter filter) {
        return filter.hasTime() ? dates.of(journal, filter.from(), filter.to()) : PositionRange.ALL;
    }

    private static @Nullable UUID first(Stream<EntryLine> lines) {
        return lines.map(EntryLine::id).findFirst().orElse(null);
    }
}
