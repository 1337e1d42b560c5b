package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DateLookup;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.PositionRange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of a journal that is asked for, read no further than its times reach. */
@Component
public class FilteredEntries {

    private final Entries entries;
    private final DateLookup dates;

    FilteredEntries(Entries entries, DateLookup dates) {
        this.entries = entries;
        this.dates = dates;
    }

    /** The entries of one page, newest first. */
    @Transactional(readOnly = true)
    public List<EntryLine> lines(OpenJournal journal, JournalFilter filter, int most) {
        return entries.newest(journal, range(journal, filter).before(filter.position()), filter::wants, most);
    }

    /** The entries of this part just before and just after a place, where there are any. */
    @Transactional(readOnly = true)
    public Beside beside(OpenJournal journal, JournalFilter filter, long position) {
        PositionRange all = range(journal, filter);
        return new Beside(
                first(entries.newest(journal, all.before(position), filter::wants, 1)),
                first(entries.oldest(journal, all.after(position), filter::wants, 1)));
    }

    /** The positions among which this part lies, with a few of other days at both ends. */
    public PositionRange range(OpenJournal journal, JournalFilter filter) {
        return filter.hasTime() ? dates.of(journal, filter.from(), filter.to()) : PositionRange.ALL;
    }

    private static @Nullable UUID first(List<EntryLine> lines) {
        return lines.isEmpty() ? null : lines.get(0).id();
    }

    /** The ids of the entries beside one, null at either end. */
    record Beside(@Nullable UUID earlier, @Nullable UUID later) {}
}
