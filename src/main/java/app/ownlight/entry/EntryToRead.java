package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry that somebody goes past; its head and its words are opened when they are asked for. */
public final class EntryToRead {

    private final OpenJournal journal;
    private final HeadRow row;
    private final byte[] body;
    private @Nullable EntryLine line;

    EntryToRead(OpenJournal journal, HeadRow row, byte[] body) {
        this.journal = journal;
        this.row = row;
        this.body = body;
    }

    public long position() {
        return row.position();
    }

    /** As lists show it. */
    public EntryLine line() {
        if (line == null) {
            line = EntryLine.of(journal, row);
        }
        return line;
    }

    /** Empty where they cannot be opened. */
    public Optional<EntryWords> words() {
        return Entry.SEAL
                .openBody(journal, row.id(), row.revision(), body)
                .map(written -> new EntryWords(written.title(), written.text()));
    }
}
