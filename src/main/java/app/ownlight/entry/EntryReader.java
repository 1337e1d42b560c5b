package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads through a journal, one entry after another, and holds on to none, so that memory stays small however much was written. */
@Component
public class EntryReader {

    private static final int MANY = 250;

    /** Bytes of a sealed body; a longer one is fetched by itself. */
    private static final int LONG = 32 * 1024;

    private final EntryRepository entries;

    EntryReader(EntryRepository entries) {
        this.entries = entries;
    }

    /**
     * From the newest to the oldest.
     *
     * @param reader says whether to go on
     */
    public void read(OpenJournal journal, PositionRange stretch, Predicate<EntryToRead> reader) {
        List<WholeRow> rows = rows(journal, stretch);
        while (!rows.isEmpty()) {
            for (WholeRow row : rows) {
                Optional<EntryToRead> entry = entry(journal, row);
                if (entry.isPresent() && !reader.test(entry.get())) {
                    return;
                }
            }
            rows = rows(journal, stretch.before(rows.get(rows.size() - 1).position()));
        }
    }

    private List<WholeRow> rows(OpenJournal journal, PositionRange stretch) {
        return entries.newestRows(journal.account(), stretch.after(), stretch.before(), LONG, Limit.of(MANY));
    }

    /** Empty where a long one was deleted a moment ago. */
    private Optional<EntryToRead> entry(OpenJournal journal, WholeRow row) {
        if (row.body() != null) {
            HeadRow head = new HeadRow(row.id(), row.position(), row.revision(), row.head());
            return Optional.of(new EntryToRead(journal, head, row.body()));
        }
        return entries.findByAccountIdAndId(journal.account(), row.id()).map(entry -> {
            HeadRow head = new HeadRow(entry.id(), entry.position(), entry.revision(), entry.head());
            return new EntryToRead(journal, head, entry.body());
        });
    }
}
