package app.ownlight.journey;

import app.ownlight.Answer;
import app.ownlight.FilledForm;

/** Reads a recovery code off its page and types one group back, as a person with paper and pen does. */
final class RecoveryCodes {

    private RecoveryCodes() {}

    static String confirmOn(Screen screen, Answer page) {
        throw new UnsupportedOperationException();
    }
}
