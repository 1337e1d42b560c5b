package app.ownlight.signin;

import app.ownlight.account.NewAccount;
import app.ownlight.account.OpenJournal;

/**
 * A journal that somebody may begin. It is added by {@link SignInService#add}, in one transaction with what is to be saved in it.
 *
 * @param invitation as it was typed
 */
public record NewJournal(NewAccount account, String invitation) {

    public OpenJournal journal() {
        return account.journal();
    }

    @Override
    public String toString() {
        return account.toString();
    }
}
