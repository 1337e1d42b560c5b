package app.ownlight.thenandnow;

import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.Question;
import java.util.List;
import java.util.Objects;

/**
 * The answers to one prompt, as far as they are known without opening one.
 *
 * @param newestFirst at least one
 */
record AnswerPlaces(List<EntryPlace> newestFirst) {

    /** The prompt, without its wording. */
    Question question() {
        return Objects.requireNonNull(latest().question());
    }

    int count() {
        return newestFirst.size();
    }

    EntryPlace first() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    EntryPlace latest() {
        return newestFirst.get(0);
    }
}
