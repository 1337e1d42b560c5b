package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import app.ownlight.records.IndexSource;
import app.ownlight.records.JournalIndex;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells an index that is made anew of all entries. */
@Component
class EntryIndexSource implements IndexSource {

    private static final int MANY = 500;

    private final EntryRepository entries;

    EntryIndexSource(EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public void putAll(OpenJournal journal, JournalIndex index) {
        PositionRange left = PositionRange.ALL;
        List<HeadRow> rows = rows(journal, left);
        while (!rows.isEmpty()) {
            rows.forEach(row -> EntryPlace.put(
                    index, row.position(), Entry.SEAL.openHead(journal, row).orElse(null)));
            left = left.after(rows.get(rows.size() - 1).position());
            rows = rows(journal, left);
        }
    }

    private List<HeadRow> rows(OpenJournal journal, PositionRange left) {
        return entries.oldestHeads(journal.account(), left.after(), left.before(), Limit.of(MANY));
    }
}
