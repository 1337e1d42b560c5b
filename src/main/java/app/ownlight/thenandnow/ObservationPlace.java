package app.ownlight.thenandnow;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;

/**
 * Where somebody keeps what they notice between two takes of a prompt.
 *
 * @param wording what such an entry says it answers, in the guide’s language
 */
record ObservationPlace(Guide guide, Section section, Prompt prompt, String wording) {

    /** What an observation made here answers. */
    public Question question() {
        return new Question(
                guide.slug(),
                guide.version(),
                guide.language(),
                Question.OBSERVATION + section.slug(),
                prompt.slug(),
                wording);
    }

    /** The question whose takes are looked at. */
    public Question answered() {
        return Question.of(guide, section, prompt);
    }

    public String path() {
        return "/then-and-now/" + guide.slug() + "/" + section.slug() + "/" + prompt.number();
    }
}
