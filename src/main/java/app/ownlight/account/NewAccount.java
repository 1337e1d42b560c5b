package app.ownlight.account;

import app.ownlight.vault.NewVault;
import java.util.UUID;

/** A journal that is made and not added yet. */
public record NewAccount(UUID id, AccountName name, NewVault made) {

    /** As it will be open once it is added. */
    public OpenJournal journal() {
        return new OpenJournal(id, made.vault(), OpenJournal.FIRST_KEYS);
    }

    @Override
    public String toString() {
        return "NewAccount[" + id + "]";
    }
}
