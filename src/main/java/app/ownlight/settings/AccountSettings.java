package app.ownlight.settings;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.account.SettingsRow;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of a journal, sealed in its row. */
@Service
public class AccountSettings {

    private final Accounts accounts;

    AccountSettings(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The settings; where none were made yet, or they cannot be opened, those that nobody touched. */
    @Transactional(readOnly = true)
    public Settings of(OpenJournal journal) {
        return accounts.settings(journal.account())
                .map(stored -> open(journal, stored))
                .orElse(Settings.UNTOUCHED);
    }

    /** @throws OptimisticLockingFailureException when they were changed at the same moment; nothing is changed then */
    @Transactional
    public void change(OpenJournal journal, UnaryOperator<Settings> change) {
        SettingsRow stored = accounts.settings(journal.account()).orElseThrow();
        Settings changed = change.apply(open(journal, stored));
        byte[] sealed = SealedJson.seal(journal.vault(), place(journal, stored.revision() + 1), changed);
        if (!accounts.changeSettings(journal.account(), stored.revision(), sealed)) {
            throw new OptimisticLockingFailureException("The settings were changed elsewhere");
        }
    }

    private static Settings open(OpenJournal journal, SettingsRow stored) {
        return stored.settings() == null
                ? Settings.UNTOUCHED
                : SealedJson.open(journal.vault(), place(journal, stored.revision()), stored.settings(), Settings.class)
                        .orElse(Settings.UNTOUCHED);
    }

    private static AssociatedData place(OpenJournal journal, long revision) {
        return new AssociatedData(journal.account(), journal.account(), Kind.SETTINGS, Part.BODY, revision);
    }
}
