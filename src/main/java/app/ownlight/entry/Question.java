package app.ownlight.entry;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;

/**
 * The question that an entry answers, as it stood when it was answered. The guide may change later; this does not. Only its parts are
 * stored, and nothing that follows from them.
 *
 * @param version the guide's version
 * @param language the language it was asked in, a BCP 47 tag
 * @param prompt the prompt's slug
 * @param wording the question's words
 */
public record Question(String guide, int version, String language, String section, String prompt, String wording) {

    /** No section and no prompt of a guide has it: it is reserved there. */
    public static final String LOOP = "loop";

    /** Before a section's slug; no slug has a slash, so that it is never taken for a section. */
    public static final String OBSERVATION = "notice/";

    public static Question of(Guide guide, Section section, Prompt prompt) {
        return new Question(
                guide.slug(), guide.version(), guide.language(), section.slug(), prompt.slug(), prompt.question());
    }

    /** Whether both answer the same prompt, however it was worded then. */
    public boolean isSamePrompt(Question other) {
        return guide.equals(other.guide) && section.equals(other.section) && prompt.equals(other.prompt);
    }

    /** Whether it belongs to a section: it is asked there, or is about one that is. */
    public boolean isAbout(String otherGuide, String otherSection) {
        return guide.equals(otherGuide) && home().equals(otherSection);
    }

    /** Whether the answer is somebody's half of the loop. */
    public boolean isLoop() {
        return section.equals(LOOP);
    }

    /** Whether the answer is something noticed between two takes. */
    public boolean isObservation() {
        return section.startsWith(OBSERVATION);
    }

    /** The section it belongs to: what was noticed between takes belongs to theirs. */
    public String home() {
        return isObservation() ? section.substring(OBSERVATION.length()) : section;
    }

    /** The prompt alone, as {@link EntryPlace} knows it. */
    public Question unworded() {
        return new Question(guide, 0, "", section, prompt, "");
    }

    Question worded(String words) {
        return new Question(guide, version, language, section, prompt, words);
    }
}
