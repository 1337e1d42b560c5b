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
    private byte @Nullable [] recoveryWrap;
    private byte[] publicKeyset;
    private long keysVersion;
    private long lastPosition;
    private byte @Nullable [] summary;
    private byte @Nullable [] settings;
    private long settingsRevision;
    private boolean locked;

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    byte[] passphraseWrap() {
        return passphraseWrap;
    }

    byte @Nullable [] recoveryWrap() {
        return recoveryWrap;
    }

    /** Raised whenever another passphrase opens the journal from then on; sessions from before end with it. */
    long keysVersion() {
        return keysVersion;
    }

    /** Whether the operator has closed the journal for now: nobody opens it, and it loses nothing. */
    boolean isLocked() {
        return locked;
    }

    byte[] publicKeyset() {
        return publicKeyset;
    }
}
