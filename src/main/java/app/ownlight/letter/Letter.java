package app.ownlight.letter;

import app.ownlight.records.RecordId;
import app.ownlight.records.SealedParts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A letter's row: whose it is, its revision, and two sealed parts. It has no place among the entries. */
@Entity
@IdClass(RecordId.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class Letter {

    static final long FIRST_REVISION = 1;

    @Id
    private UUID accountId;

    @Id
    private UUID id;

    private long revision;
    private byte[] head;
    private byte[] body;

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    SealedParts sealed() {
        return new SealedParts(head, body);
    }
}
