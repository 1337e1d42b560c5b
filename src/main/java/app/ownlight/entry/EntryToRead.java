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
    private final EntrySeal seal;
    private @Nullable EntryLine line;

    EntryToRead(OpenJournal journal, HeadRow row, byte[] body, EntrySeal seal) {
        this.journal = journal;
        this.row = row;
        this.body = body;
        this.seal = seal;
    }

    public long position() {
        return row.position();
    }

    /** As lists show it. */
    public EntryLine line() {
        if (line == null) {
            line = seal.open(journal, row);
        }
        return line;
    }

    /** Empty where they cannot be opened. */
    public Optional<EntryWords> words() {
        return seal.words(journal, row, body);
    }
}
