package app.ownlight.entry;

import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedRecord;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The row of an entry that was deleted a short time ago, sealed as it was, when that was and in which session. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class DeletedEntry extends SealedRecord {

    private long position;
    private Instant deletedAt;
    private UUID sessionMark;

    long position() {
        return position;
    }

    HeadRow row() {
        return new HeadRow(id(), position, revision(), head());
    }
}
