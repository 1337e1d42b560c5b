package app.ownlight.keepsake;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import java.util.List;

/**
 * A section of a guide in a booklet.
 *
 * @param guide in the language of the pages around
 * @param questions in the order they are asked
 */
record KeepsakePart(Guide guide, Section section, List<KeepsakeQuestion> questions) {

    static KeepsakePart blank(Guide guide, Section section) {
        return new KeepsakePart(
                guide,
                section,
                section.prompts().stream()
                        .map(prompt -> new KeepsakeQuestion(Question.of(guide, section, prompt), prompt, List.of()))
                        .toList());
    }

    boolean isBlank() {
        return questions.stream().allMatch(question -> question.takes().isEmpty());
    }
}
