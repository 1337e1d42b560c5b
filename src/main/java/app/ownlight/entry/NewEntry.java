package app.ownlight.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that are to be kept for the first time.
 *
 * @param id made when the form was shown; the same id sent again is the same entry
 * @param question what they answer; null for a free page
 */
public record NewEntry(UUID id, @Nullable Question question, String title, String text, Instant written, ZoneId zone) {

    @Override
    public String toString() {
        return "NewEntry[" + id + "]";
    }
}
