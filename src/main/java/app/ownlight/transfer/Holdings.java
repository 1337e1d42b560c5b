package app.ownlight.transfer;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckIns;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.letter.Letters;
import org.springframework.stereotype.Component;

/** Counts what a journal holds. */
@Component
public class Holdings {

    private final Entries entries;
    private final Drafts drafts;
    private final CheckIns checkIns;
    private final Letters letters;

    Holdings(Entries entries, Drafts drafts, CheckIns checkIns, Letters letters) {
        this.entries = entries;
        this.drafts = drafts;
        this.checkIns = checkIns;
        this.letters = letters;
    }

    public Held of(OpenJournal journal) {
        return new Held(entries.count(journal), drafts.count(journal), checkIns.count(journal), letters.count(journal));
    }

    /** How many of each there are, whether or not they can be opened. */
    public record Held(long entries, long drafts, long checkIns, long letters) {}
}
