package app.ownlight.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry opened to be read.
 *
 * @param revision raised by one with each change, from 1
 * @param head null, like title and text, where the record could not be opened
 * @param question the wording in full; null for a free page
 */
public record WrittenEntry(
        UUID id,
        long position,
        long revision,
        @Nullable EntryHead head,
        @Nullable Question question,
        String title,
        String text) {

    static WrittenEntry of(Entry entry, EntryHead head, EntryBody body) {
        Question question = head.question() == null || body.wording() == null
                ? null
                : head.question().worded(body.wording());
        return new WrittenEntry(
                entry.id(), entry.position(), entry.revision(), head, question, body.title(), body.text());
    }

    static WrittenEntry damaged(Entry entry) {
        return new WrittenEntry(entry.id(), entry.position(), entry.revision(), null, null, "", "");
    }

    public boolean isDamaged() {
        return head == null;
    }

    /** Whether it holds the same words. */
    public boolean says(String otherTitle, String otherText) {
        return !isDamaged() && title.equals(otherTitle) && text.equals(otherText);
    }

    @Override
    public String toString() {
        return "WrittenEntry[" + id + "]";
    }
}
