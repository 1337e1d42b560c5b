package app.ownlight.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to later as a list shows it.
 *
 * @param head null where the record could not be opened
 * @param sealed whether its day has not come and it was not opened before
 */
public record LetterLine(UUID id, @Nullable LetterHead head, boolean sealed) {

    public boolean isDamaged() {
        return head == null;
    }

    /** Whether its words may be shown. */
    public boolean isReadable() {
        return !sealed && !isDamaged();
    }
}
