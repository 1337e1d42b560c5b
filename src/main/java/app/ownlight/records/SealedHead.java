package app.ownlight.records;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row with something sealed in it: whose it is, its id, how often it was changed, and what a list needs to know of it. */
@MappedSuperclass
@IdClass(RecordId.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public abstract class SealedHead {

    /** Of a row that nobody has changed yet. */
    public static final long FIRST_REVISION = 1;

    @Id
    private UUID accountId;

    @Id
    private UUID id;

    private long revision;
    private byte[] head;

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public byte[] head() {
        return head;
    }
}
