package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a list shows it.
 *
 * @param position its place in the journal, by the instant it was written
 * @param head null where the record could not be opened; everything else still works
 */
public record EntryLine(UUID id, long position, @Nullable EntryHead head) {

    static EntryLine of(OpenJournal journal, HeadRow row) {
        return new EntryLine(
                row.id(), row.position(), Entry.SEAL.openHead(journal, row).orElse(null));
    }

    public boolean isDamaged() {
        return head == null;
    }

    /** Whether it answers this prompt. */
    public boolean answers(Question question) {
        return head != null && head.question() != null && head.question().isSamePrompt(question);
    }

    /** Whether it answers a prompt of this guide. */
    public boolean isOf(String guide) {
        return head != null
                && head.question() != null
                && head.question().guide().equals(guide);
    }

    /** The newest of these that answers a prompt, of lines with the newest first. */
    public static Optional<EntryLine> newest(List<EntryLine> lines, Question question) {
        return lines.stream().filter(line -> line.answers(question)).findFirst();
    }

    /** Whether it answers a prompt of this section. */
    public boolean isIn(String guide, String section) {
        return isOf(guide) && head.question().section().equals(section);
    }
}
