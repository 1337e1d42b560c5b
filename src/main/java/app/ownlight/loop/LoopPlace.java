package app.ownlight.loop;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Loop;

/**
 * The page of somebody’s half of the loop, in one guide.
 *
 * @param title of the page, in the guide’s language; an entry keeps it as what it answers
 */
public record LoopPlace(Guide guide, Loop loop, String title) {

    public Question question() {
        return new Question(guide.slug(), guide.version(), guide.language(), Question.LOOP, Question.LOOP, title);
    }

    public String path() {
        return walk() + "/" + Question.LOOP;
    }

    public String walk() {
        return "/guides/" + guide.slug();
    }
}
