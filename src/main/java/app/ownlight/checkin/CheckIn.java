package app.ownlight.checkin;

import app.ownlight.records.RecordId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A check-in's row: whose it is, its place among the entries, and one sealed part. It is never changed. */
@Entity
@IdClass(RecordId.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class CheckIn {

    static final long ONLY_REVISION = 1;

    @Id
    private UUID accountId;

    @Id
    private UUID id;

    private long position;
    private long revision;
    private byte[] head;
}
