package app.ownlight.entry;

import org.jspecify.annotations.Nullable;

/**
 * The whole of what was written.
 *
 * @param wording the question's words in full; null for a free page
 */
record EntryBody(@Nullable String wording, String title, String text) {

    @Override
    public String toString() {
        return "EntryBody";
    }
}
