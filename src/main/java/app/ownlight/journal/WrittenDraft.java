package app.ownlight.journal;

import java.util.UUID;

/**
 * A draft opened to be read.
 *
 * @param id of the form that was shown, which is not the entry's
 * @param revision how often it was sent
 */
record WrittenDraft(UUID id, long revision, DraftHead head, DraftBody body) {

    /** Whether it holds the same words as this. */
    boolean says(String title, String text) {
        return body.title().equals(title) && body.text().equals(text);
    }

    @Override
    public String toString() {
        return "WrittenDraft[" + id + "]";
    }
}
