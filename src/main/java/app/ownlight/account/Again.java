package app.ownlight.account;

import java.time.LocalDate;

/**
 * A prompt that its writer wants to answer again. Nobody is told: it is shown where the walk is looked at anyway.
 *
 * @param guide slug
 * @param section slug
 * @param prompt slug
 * @param from the first day on which it is shown
 */
public record Again(String guide, String section, String prompt, LocalDate from) {

    boolean isForPromptOf(Again other) {
        return guide.equals(other.guide) && section.equals(other.section) && prompt.equals(other.prompt);
    }
}
