package app.ownlight.records;

import jakarta.persistence.MappedSuperclass;

/** A row with a sealed head and the whole of what was written, sealed apart so that a list need not fetch it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public abstract class SealedRecord extends SealedHead {

    private byte[] body;

    public byte[] body() {
        return body;
    }
}
