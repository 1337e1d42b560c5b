package app.ownlight.signin;

import app.ownlight.account.OpenJournal;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.Switch;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What follows from reading what to know before one begins. */
@Component
class FirstReading {

    /** Apart in the last three months. No other answer changes anything, and none is kept. */
    private static final String APART_LATELY = "lately";

    private final AccountSettings settings;

    FirstReading(AccountSettings settings) {
        this.settings = settings;
    }

    boolean isDone(OpenJournal journal) {
        return settings.of(journal).has(Switch.BEGUN);
    }

    /** @param where the person’s answer, or anything else */
    void done(OpenJournal journal, String where) {
        boolean lately = where.equals(APART_LATELY);
        if (isDone(journal) && !lately) {
            return;
        }
        try {
            settings.change(
                    journal,
                    own -> lately
                            ? own.with(Switch.BEGUN, true).with(Switch.GENTLE, true)
                            : own.with(Switch.BEGUN, true));
        } catch (OptimisticLockingFailureException changedElsewhere) {
            // The other change stands; the walk still offers the page to be read.
        }
    }
}
