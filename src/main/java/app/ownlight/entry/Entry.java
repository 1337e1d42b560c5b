package app.ownlight.entry;

import app.ownlight.records.RecordId;
import app.ownlight.records.SealedParts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** An entry's row: whose it is, its place in the journal, its revision, and two sealed parts. */
@Entity
@IdClass(RecordId.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class Entry {

    static final long FIRST_REVISION = 1;

    @Id
    private UUID accountId;

    @Id
    private UUID id;

    private long position;
    private long revision;
    private byte[] head;
    private byte[] body;

    UUID id() {
        return id;
    }

    long position() {
        return position;
    }

    long revision() {
        return revision;
    }

    SealedParts sealed() {
        return new SealedParts(head, body);
    }
}
