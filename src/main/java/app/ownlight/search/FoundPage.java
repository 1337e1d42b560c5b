package app.ownlight.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param letters that can be read, the newest first; on the first page alone
 * @param found the newest first
 * @param damaged how many entries could not be opened and were passed over
 * @param next the position before which it goes on; null where everything was looked at
 * @param reached the day of the last entry that was looked at, where time ran out before anything else; null otherwise
 */
record FoundPage(
        List<FoundLetter> letters,
        List<Found> found,
        int damaged,
        @Nullable Long next,
        @Nullable LocalDate reached) {

    public int size() {
        return letters.size() + found.size();
    }
}
