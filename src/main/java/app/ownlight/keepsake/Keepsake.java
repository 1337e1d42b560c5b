package app.ownlight.keepsake;

import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;
import app.ownlight.letter.WrittenLetter;
import app.ownlight.loop.DrawnLoop;
import app.ownlight.patterns.ChartView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody’s words as pages to print.
 *
 * @param title of their own; empty for that of the first guide
 * @param guides those whose sections are in it, or else all
 * @param figures whether drawings go in
 * @param blank whether there are lines to write on by hand
 * @param parts in the order of the guides
 * @param loops the newest take of each guide’s loop
 * @param blankLoops the guides whose loop is there to be filled in
 * @param values what was answered last to what the guides close with
 * @param letters that can be read, in the order of their days
 * @param charts somebody’s own numbers, drawn
 * @param pages free pages, the oldest first
 * @param damaged how many of the chosen entries could not be opened
 */
record Keepsake(
        String title,
        List<Guide> guides,
        boolean figures,
        boolean blank,
        List<Part> parts,
        List<DrawnLoop> loops,
        List<Guide> blankLoops,
        List<Answers> values,
        List<WrittenLetter> letters,
        List<ChartView> charts,
        List<WrittenEntry> pages,
        int damaged) {

    /** The day of the first words in it; null where there are none. */
    public @Nullable LocalDate from() {
        return days().min(LocalDate::compareTo).orElse(null);
    }

    public @Nullable LocalDate to() {
        return days().max(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> days() {
        Stream<WrittenEntry> answers = Stream.concat(
                        parts.stream().flatMap(part -> part.questions().stream()), values.stream())
                .flatMap(question -> question.takes().stream());
        Stream<LocalDate> written = Stream.of(answers, loops.stream().map(DrawnLoop::entry), pages.stream())
                .flatMap(entries -> entries)
                .map(entry -> entry.head().date());
        return Stream.concat(
                written, letters.stream().map(letter -> letter.head().date()));
    }

    @Override
    public String toString() {
        return "Keepsake";
    }

    /**
     * A section of a guide in a keepsake.
     *
     * @param guide in the language of the pages around
     * @param questions in the order they are asked
     */
    record Part(Guide guide, Section section, List<Answers> questions) {

        static Part blank(Guide guide, Section section) {
            return new Part(
                    guide,
                    section,
                    section.prompts().stream()
                            .map(prompt -> new Answers(Question.of(guide, section, prompt), prompt, List.of()))
                            .toList());
        }

        boolean isBlank() {
            return questions.stream().allMatch(question -> question.takes().isEmpty());
        }
    }

    /**
     * A question with what was answered, the oldest first.
     *
     * @param asked the question as the first of them was asked it; as it is now where there is none
     * @param prompt as it is now; null where no guide asks it any more
     */
    record Answers(Question asked, @Nullable Prompt prompt, List<WrittenEntry> takes) {

        /** Whether a take was asked in other words than these. */
        public boolean isOtherwise(WrittenEntry take) {
            return !take.question().wording().equals(asked.wording());
        }
    }
}
