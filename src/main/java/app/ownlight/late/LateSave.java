package app.ownlight.late;

import app.ownlight.records.RecordId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** The row of words that came after the lock: whose they are, and the words, sealed to that journal's public keyset. */
@Entity
@IdClass(RecordId.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class LateSave {

    @Id
    private UUID accountId;

    @Id
    private UUID id;

    private byte[] body;

    UUID id() {
        return id;
    }

    byte[] body() {
        return body;
    }
}
