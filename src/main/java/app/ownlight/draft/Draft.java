package app.ownlight.draft;

import app.ownlight.records.RecordId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** The row of a draft: whose it is, the form it came from, how often it was sent, and two sealed parts. */
@Entity
@IdClass(RecordId.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class Draft {

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

    byte[] head() {
        return head;
    }

    byte[] body() {
        return body;
    }
}
