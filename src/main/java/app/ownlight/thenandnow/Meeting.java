package app.ownlight.thenandnow;

import app.ownlight.entry.Question;

/**
 * The answers to one prompt, and where they stand side by side.
 *
 * @param asked the question as it is asked now, or as it was asked last where nobody asks it any more
 * @param hasPlace whether it is a prompt of a section, with a page of its own to meet on
 * @param gone whether no guide asks it any more
 */
record Meeting(AnswerHistory takes, Question asked, String address, boolean hasPlace, boolean gone) {

    static Meeting at(ObservationPlace place, AnswerHistory takes) {
        return new Meeting(takes, place.answered(), place.path(), true, false);
    }

    static Meeting byIds(AnswerHistory takes, boolean gone) {
        return new Meeting(takes, takes.question(), address(takes), false, gone);
    }

    /** No address has words, so that answers without a prompt's number are named by their ids. */
    private static String address(AnswerHistory takes) {
        return ThenAndNowController.ADDRESS
                + new ChosenTakes(
                                takes.first().id().toString(),
                                takes.latest().id().toString())
                        .query();
    }
}
