package app.ownlight.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to later, to be read if it may be.
 *
 * @param head null, like title and text, where the record could not be opened
 * @param sealed whether its day has not come and it was not opened before; there is no text then
 * @param title in full
 */
public record WrittenLetter(UUID id, @Nullable LetterHead head, boolean sealed, String title, String text) {

    public boolean isDamaged() {
        return head == null;
    }

    @Override
    public String toString() {
        return "WrittenLetter[" + id + "]";
    }
}
