package app.ownlight.checkin;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.settings.AccountSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When to speak of the recovery code: once there is something to lose, and until the person has settled it. */
@Component
public class RecoveryOffer {

    private final Entries entries;
    private final AccountSettings settings;

    RecoveryOffer(Entries entries, AccountSettings settings) {
        this.entries = entries;
        this.settings = settings;
    }

    public boolean isDue(@Nullable OpenJournal journal) {
        return journal != null && settings.of(journal).recovery() == null && !entries.isEmpty(journal);
    }
}
