package app.ownlight.entry;

import app.ownlight.records.HeadRow;
import app.ownlight.records.RecordSeal;
import app.ownlight.records.SealedRecord;
import app.ownlight.vault.Kind;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.SqlResultSetMapping;
import java.util.UUID;

/** An entry's row, with its place in the journal. */
@Entity
@SqlResultSetMapping(
        name = "Entry.heads",
        classes =
                @ConstructorResult(
                        targetClass = HeadRow.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "position", type = Long.class),
                            @ColumnResult(name = "revision", type = Long.class),
                            @ColumnResult(name = "head", type = byte[].class)
                        }))
class Entry extends SealedRecord {

    static final RecordSeal<EntryHead, EntryBody> SEAL =
            new RecordSeal<>(Kind.ENTRY, EntryHead.class, EntryBody.class, new HeadRoom()::fit);

    private long position;

    long position() {
        return position;
    }
}
