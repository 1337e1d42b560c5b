package app.ownlight.writing;

import app.ownlight.entry.Question;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Unsaved words as a page shows them.
 *
 * @param entry the one that they would make or change
 * @param seen the revision of it that their writer saw; 0 for new words
 * @param kept when they were last sent, in the writer's time zone
 * @param question what they answer; null for a free page
 * @param address where they can be gone on with; null where that page is no more
 */
public record WaitingDraft(
        UUID id,
        long revision,
        UUID entry,
        long seen,
        ZonedDateTime kept,
        @Nullable Question question,
        String title,
        String text,
        @Nullable String address) {

    @Override
    public String toString() {
        return "WaitingDraft[" + id + "]";
    }
}
