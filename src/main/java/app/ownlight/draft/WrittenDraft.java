package app.ownlight.draft;

import java.util.Objects;
import java.util.UUID;

/**
 * A draft opened to be read.
 *
 * @param id of the form that was shown, which is not the entry's
 * @param revision how often it was sent
 */
public record WrittenDraft(UUID id, long revision, DraftHead head, DraftBody body) {

    /** Whether it holds the same words. */
    public boolean says(String title, String text) {
        return body.title().equals(title) && body.text().equals(text);
    }

    /** Whether keeping this would change nothing but the time, or put older words in the place of newer ones. */
    boolean isAlready(DraftHead other, DraftBody words) {
        return other.isOvertakenBy(head)
                || says(words.title(), words.text())
                        && Objects.equals(body.extra(), words.extra())
                        && head.entry().equals(other.entry())
                        && head.seen() == other.seen()
                        && head.from().equals(other.from());
    }

    @Override
    public String toString() {
        return "WrittenDraft[" + id + "]";
    }
}
