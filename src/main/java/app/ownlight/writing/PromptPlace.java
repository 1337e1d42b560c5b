package app.ownlight.writing;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;
import java.util.List;

/**
 * A prompt where it stands in its guide, and the addresses around it.
 *
 * @param gently whether whoever is asked walks the shorter walk
 */
public record PromptPlace(Guide guide, Section section, Prompt prompt, boolean gently) {

    PromptPlace gently(boolean asksGently) {
        return new PromptPlace(guide, section, prompt, asksGently);
    }

    Question question() {
        return Question.of(guide, section, prompt);
    }

    public int count() {
        return asked().size();
    }

    public int index() {
        return asked().indexOf(prompt) + 1;
    }

    public String path() {
        return path(prompt);
    }

    public String walk() {
        return "/guides/" + guide.slug();
    }

    public String reading() {
        return walk() + "/" + section.slug();
    }

    String pause() {
        return new SectionPlace(guide, section).pause();
    }

    /** The next prompt of the section, and after its last one the pause. */
    String next() {
        return section.after(prompt, gently).map(this::path).orElse(pause());
    }

    /** Those that the shorter walk asks, unless somebody opened another one all the same. */
    private List<Prompt> asked() {
        return section.asked(gently && prompt.gentle());
    }

    private String path(Prompt other) {
        return reading() + "/write/" + other.number();
    }
}
