package app.ownlight.journal;

import app.ownlight.account.AccountSettings;
import app.ownlight.account.OpenJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When to speak of the recovery code: once there is something to lose, and until the person has settled it. */
@Component
class RecoveryOffer {

    private final Holdings holdings;
    private final AccountSettings settings;

    RecoveryOffer(Holdings holdings, AccountSettings settings) {
        this.holdings = holdings;
        this.settings = settings;
    }

    boolean isDue(@Nullable OpenJournal journal) {
        return journal != null
                && settings.of(journal).recovery() == null
                && holdings.of(journal).entries() > 0;
    }
}
