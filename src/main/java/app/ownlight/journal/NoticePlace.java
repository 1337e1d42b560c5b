package app.ownlight.journal;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;

/**
 * Where somebody keeps what they notice between two takes of a prompt.
 *
 * @param wording what such an entry says it answers, in the guide’s language
 */
public record NoticePlace(Guide guide, Section section, Prompt prompt, String wording) {

    /** Before a section's slug; no slug has a slash, so that it is never taken for a section. */
    static final String SECTION = "notice/";

    /** What entries with something noticed here answer. */
    public Question question() {
        return new Question(
                guide.slug(), guide.version(), guide.language(), SECTION + section.slug(), prompt.slug(), wording);
    }

    /** The question whose takes are looked at. */
    public Question answered() {
        return Question.of(guide, section, prompt);
    }

    public String path() {
        return "/then-and-now/" + guide.slug() + "/" + section.slug() + "/" + prompt.number();
    }

    static String section(Question notice) {
        return notice.section().substring(SECTION.length());
    }
}
