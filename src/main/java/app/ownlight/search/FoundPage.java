package app.ownlight.search;

import app.ownlight.entry.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param letters that can be read, the newest first; on the first page alone
 * @param entries the newest first
 * @param damaged how many entries could not be opened and were passed over
 * @param next the position before which it goes on; null where everything was looked at
 * @param reached the day of the last entry that was looked at, where time ran out before anything else; null otherwise
 */
record FoundPage(
        List<Found> letters,
        List<Found> entries,
        int damaged,
        @Nullable Long next,
        @Nullable LocalDate reached) {

    public int size() {
        return letters.size() + entries.size();
    }

    /**
     * An entry or a letter in which all words were found.
     *
     * @param question what an entry answers; null for a free page and a letter
     * @param title whole; empty where there is none
     * @param passage what is around the words in the text
     */
    record Found(
            UUID id,
            LocalDate date,
            @Nullable Question question,
            List<Passage.Piece> title,
            List<Passage.Piece> passage) {

        static Found of(
                UUID id, LocalDate date, @Nullable Question question, String title, String text, SearchWords words) {
            return new Found(id, date, question, Passage.ofTitle(title, words), Passage.of(text, words));
        }

        @Override
        public String toString() {
            return "Found[" + id + "]";
        }
    }
}
