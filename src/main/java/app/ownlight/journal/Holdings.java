package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a journal holds. */
@Component
public class Holdings {

    private final EntryRepository entries;
    private final DraftRepository drafts;
    private final CheckInRepository checkIns;
    private final LetterRepository letters;

    Holdings(EntryRepository entries, DraftRepository drafts, CheckInRepository checkIns, LetterRepository letters) {
        this.entries = entries;
        this.drafts = drafts;
        this.checkIns = checkIns;
        this.letters = letters;
    }

    @Transactional(readOnly = true)
    public Held of(OpenJournal journal) {
        UUID account = journal.account();
        return new Held(
                entries.countByAccountId(account),
                drafts.countByAccountId(account),
                checkIns.countByAccountId(account),
                letters.countByAccountId(account));
    }

    /** How many of each there are, whether or not they can be opened. */
    public record Held(long entries, long drafts, long checkIns, long letters) {}
}
