package app.ownlight.keepsake;

import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Prompt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was answered, the oldest first.
 *
 * @param asked the question as the first of them was asked it; as it is now where there is none
 * @param prompt as it is now; null where no guide asks it any more
 */
record KeepsakeQuestion(Question asked, @Nullable Prompt prompt, List<WrittenEntry> takes) {

    /** Whether a take was asked in other words than these. */
    public boolean isOtherwise(WrittenEntry take) {
        return !take.question().wording().equals(asked.wording());
    }
}
