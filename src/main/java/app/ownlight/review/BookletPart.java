package app.ownlight.review;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import app.ownlight.journal.Question;
import java.util.List;

/**
 * A section of a guide in a booklet.
 *
 * @param guide in the language of the pages around
 * @param questions in the order they are asked
 */
record BookletPart(Guide guide, Section section, List<BookletQuestion> questions) {

    static BookletPart blank(Guide guide, Section section) {
        return new BookletPart(
                guide,
                section,
                section.prompts().stream()
                        .map(prompt -> new BookletQuestion(Question.of(guide, section, prompt), prompt, List.of()))
                        .toList());
    }

    boolean isBlank() {
        return questions.stream().allMatch(question -> question.takes().isEmpty());
    }
}
