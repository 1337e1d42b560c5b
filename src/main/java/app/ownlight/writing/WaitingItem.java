package app.ownlight.writing;

import app.ownlight.entry.FirstLine;
import app.ownlight.entry.WrittenEntry;
import org.jspecify.annotations.Nullable;

/**
 * Words that wait, as the page that settles them shows them.
 *
 * @param entry the stored entry that they were written for; null where there is none to be opened
 */
record WaitingItem(WaitingDraft draft, @Nullable WrittenEntry entry) {

    /** Whether there is something in whose place they can be put. */
    public boolean isChange() {
        return entry != null && draft.seen() > 0;
    }

    /** Whether only the first line is shown until more is asked for. */
    public boolean isLong() {
        return draft.text().length() > 1_000 || draft.text().lines().count() > 12;
    }

    public String line() {
        return FirstLine.of(draft.text(), 120);
    }
}
