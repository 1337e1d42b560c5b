package app.ownlight.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal's row: the name that finds it, the wrapped keys that open it, and the place of its newest entry. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class Account {

    @Id
    private UUID id;

    private String name;
    private String foldedName;
    private byte[] passphraseWrap;
    private byte[] publicKeyset;
    private long lastPosition;
    private byte @Nullable [] settings;
    private long settingsRevision;

    UUID id() {
        return id;
    }

    byte[] passphraseWrap() {
        return passphraseWrap;
    }

    byte[] publicKeyset() {
        return publicKeyset;
    }
}
