package app.ownlight.settings;

import java.time.LocalDate;

/**
 * A prompt that its writer wants to answer again. Nobody is told: it is shown where the walk is looked at anyway.
 *
 * @param guide slug
 * @param section slug
 * @param prompt slug
 * @param from the first day on which it is shown
 */
public record AnswerReminder(String guide, String section, String prompt, LocalDate from) {

    boolean isForPromptOf(AnswerReminder other) {
        return guide.equals(other.guide) && section.equals(other.section) && prompt.equals(other.prompt);
    }
}
