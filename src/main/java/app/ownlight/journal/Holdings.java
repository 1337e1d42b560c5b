package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a journal holds. */
@Component
public class Holdings {

    private final EntryRepository entries;
    private final DraftRepository drafts;

    Holdings(EntryRepository entries, DraftRepository drafts) {
        this.entries = entries;
        this.drafts = drafts;
    }

    @Transactional(readOnly = true)
    public Held of(OpenJournal journal) {
        return new Held(entries.countByAccountId(journal.account()), drafts.countByAccountId(journal.account()));
    }

    /** How many of each there are, whether or not they can be opened. */
    public record Held(long entries, long drafts) {}
}
