package app.ownlight.account;

import app.ownlight.vault.Vault;
import java.util.UUID;

/**
 * A journal that its writer has opened, for the length of one request: the owner, who is part of every query, and the vault
 * that seals and opens the words. It is the principal, and is never stored.
 */
public record OpenJournal(UUID account, Vault vault) {

    @Override
    public String toString() {
        return "OpenJournal[" + account + "]";
    }
}
