package app.ownlight.thenandnow;

import app.ownlight.entry.EntryHead;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One answer, to stand beside another.
 *
 * @param head what is known of it, also where its words could not be opened
 */
record Take(UUID id, EntryHead head, WrittenEntry entry) {

    static Take of(EntryLine line, WrittenEntry entry) {
        return new Take(line.id(), Objects.requireNonNull(line.head()), entry);
    }

    public boolean isDamaged() {
        return entry.isDamaged();
    }

    public LocalDate date() {
        return head.date();
    }

    /** What it answered, as it was worded then. */
    public Question question() {
        return Objects.requireNonNull(entry.question() == null ? head.question() : entry.question());
    }

    /** Whether the question was put in these very words. */
    boolean answersAsWorded(Question asked) {
        return question().wording().equals(asked.wording());
    }

    public String text() {
        return entry.text();
    }

    @Override
    public String toString() {
        return "Take[" + id + "]";
    }
}
