package app.ownlight.credentials;

import app.ownlight.account.AccountKeys;
import app.ownlight.account.AccountName;
import app.ownlight.account.OpenJournal;
import app.ownlight.account.PaperCode;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.Settings;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Recovery codes on paper. Each change of one is noted in the settings in the same transaction. */
@Service
class RecoveryCodes {

    private final AccountKeys keys;
    private final AccountSettings settings;
    private final TransactionTemplate transaction;

    RecoveryCodes(AccountKeys keys, AccountSettings settings, TransactionTemplate transaction) {
        this.keys = keys;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Opens a journal with its recovery code, which is used up by that, and gives it another passphrase.
     *
     * @throws app.ownlight.account.ClosedJournalException for the right code of a journal that is closed for now; the code stays good
     */
    Optional<OpenJournal> recover(AccountName name, PaperCode code, String passphrase) {
        return keys.open(name, code).flatMap(opened -> {
            byte[] wrap = keys.wrap(opened.journal(), passphrase);
            return committed(() -> keys.recover(opened, wrap) && note(opened.journal(), null))
                    ? Optional.of(opened.journal())
                    : Optional.empty();
        });
    }

    boolean hasCode(OpenJournal journal) {
        return keys.hasCode(journal);
    }

    /** @return whether the code opens the journal from now on, and no other; if not, the keys were changed elsewhere */
    boolean keep(OpenJournal journal, PaperCode code) {
        return committed(() -> keys.changeCode(journal, code) && note(journal, Settings.Recovery.CONFIRMED));
    }

    /** No code opens the journal from now on. */
    boolean decline(OpenJournal journal) {
        return committed(() -> keys.changeCode(journal, null) && note(journal, Settings.Recovery.DECLINED));
    }

    private boolean note(OpenJournal journal, Settings.@Nullable Recovery choice) {
        settings.change(journal, old -> old.with(choice));
        return true;
    }

    private boolean committed(BooleanSupplier changes) {
        return Boolean.TRUE.equals(transaction.execute(status -> changes.getAsBoolean()));
    }
}
