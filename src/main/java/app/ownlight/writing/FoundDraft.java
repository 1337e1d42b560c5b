package app.ownlight.writing;

import app.ownlight.entry.FirstLine;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a page shows it.
 *
 * @param entry the id of the one that it would make or change
 * @param seen the revision of it that its writer saw; 0 for new words
 * @param kept when it was last sent, in the writer's time zone
 * @param question what it answers; null for a free page
 * @param address where it can be gone on with; null where that page is no more
 * @param makesEntry whether it can be saved as an entry without that page
 * @param stored the entry that it was written for; null where there is none to be opened
 */
public record FoundDraft(
        UUID id,
        long revision,
        UUID entry,
        long seen,
        ZonedDateTime kept,
        @Nullable Question question,
        String title,
        String text,
        @Nullable String address,
        boolean makesEntry,
        @Nullable WrittenEntry stored) {

    /** Whether there is something in whose place it can be put. */
    public boolean isChange() {
        return stored != null && seen > 0;
    }

    /** Whether only the first line is shown until more is asked for. */
    public boolean isLong() {
        return text.length() > 1_000 || text.lines().count() > 12;
    }

    public String line() {
        return FirstLine.of(text, 120);
    }

    @Override
    public String toString() {
        return "FoundDraft[" + id + "]";
    }
}
