package app.ownlight.walk;

import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.PromptInSection;
import app.ownlight.guide.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide as somebody has walked it, for its closing page.
 *
 * @param visited the sections with words in them
 * @param unread the other sections
 * @param since the date of the first words; null where there are none
 * @param closed when it was ended on purpose last; null where it never was
 * @param answers the newest answer to each prompt that the guide closes with, in its order
 */
record Ending(
        List<Section> visited,
        List<Section> unread,
        @Nullable LocalDate since,
        @Nullable LocalDate closed,
        List<ClosingAnswer> answers) {

    /** @param entry the newest answer; null where there is none, or it cannot be opened */
    record ClosingAnswer(PromptInSection asked, @Nullable WrittenEntry entry) {}
}
