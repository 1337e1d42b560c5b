package app.ownlight.journal;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Loop;

/**
 * The page of somebody’s half of the loop, in one guide.
 *
 * @param title of the page, in the guide’s language; an entry keeps it as what it answers
 */
public record LoopPlace(Guide guide, Loop loop, String title) {

    /** No section and no prompt of a guide has it: it is reserved there. */
    static final String SLUG = "loop";

    Question question() {
        return new Question(guide.slug(), guide.version(), guide.language(), SLUG, SLUG, title);
    }

    public String path() {
        return walk() + "/" + SLUG;
    }

    public String walk() {
        return "/guides/" + guide.slug();
    }
}
