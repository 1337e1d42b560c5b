package app.ownlight.account;

import app.ownlight.vault.Vault;
import java.util.UUID;

/**
 * A journal that its writer has opened, for the length of one request: the owner, who is part of every query, and the vault
 * that seals and opens the words. It is the principal, and is never stored.
 *
 * @param keysVersion how often its passphrase had been changed when it was opened
 */
public record OpenJournal(UUID account, Vault vault, long keysVersion) {

    static final long FIRST_KEYS = 0;

    /** The same journal after its passphrase was changed. */
    OpenJournal withNewKeys() {
        return new OpenJournal(account, vault, keysVersion + 1);
    }

    @Override
    public String toString() {
        return "OpenJournal[" + account + "]";
    }
}
