package app.ownlight.entry;

import app.ownlight.records.RecordSeal;
import app.ownlight.records.SealedRecord;
import app.ownlight.vault.Kind;
import jakarta.persistence.Entity;

/** An entry's row, with its place in the journal. */
@Entity
class Entry extends SealedRecord {

    static final RecordSeal<EntryHead, EntryBody> SEAL =
            new RecordSeal<>(Kind.ENTRY, EntryHead.class, EntryBody.class, new HeadRoom()::fit);

    private long position;

    long position() {
        return position;
    }
}
