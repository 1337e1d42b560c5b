package app.ownlight.account;

import app.ownlight.vault.Vault;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal that its writer has opened, for the length of one request: the owner, who is part of every query, and the vault
 * that seals and opens the words. It is the principal, and is never stored.
 *
 * @param keysVersion how often its passphrase had been changed when it was opened
 * @param browserZone the time zone that the browser told last since then; null where it told none
 */
public record OpenJournal(
        UUID account,
        Vault vault,
        long keysVersion,
        @Nullable ZoneId browserZone) {

    static final long FIRST_KEYS = 0;

    /** One whose browser told nothing yet. */
    public OpenJournal(UUID account, Vault vault, long keysVersion) {
        this(account, vault, keysVersion, null);
    }

    /** The same journal after its passphrase was changed. */
    OpenJournal withNewKeys() {
        return new OpenJournal(account, vault, keysVersion + 1, browserZone);
    }

    @Override
    public String toString() {
        return "OpenJournal[" + account + "]";
    }
}
