package app.ownlight.journal;

import org.jspecify.annotations.Nullable;

/**
 * The words of a draft.
 *
 * @param question what they answer; null for a free page
 * @param zone the writer's IANA time zone; empty where no script could tell it
 */
record DraftBody(@Nullable Question question, String zone, String title, String text) {

    @Override
    public String toString() {
        return "DraftBody";
    }
}
