package app.ownlight.journal;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;

/** A prompt where it stands in its guide, and the addresses around it. */
record PromptPlace(Guide guide, Section section, Prompt prompt) {

    Question question() {
        return Question.of(guide, section, prompt);
    }

    int sectionNumber() {
        return guide.numberOf(section);
    }

    public int count() {
        return section.prompts().size();
    }

    public int index() {
        return section.prompts().indexOf(prompt) + 1;
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
        return section.after(prompt).map(this::path).orElse(pause());
    }

    private String path(Prompt other) {
        return reading() + "/write/" + other.number();
    }
}
