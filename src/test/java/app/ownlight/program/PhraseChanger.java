package app.ownlight.program;

import app.ownlight.support.Answer;
import app.ownlight.support.PlainBrowser;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who changes the passphrase again and again, until nobody answers. */
final class PhraseChanger implements Runnable {

    private final PlainBrowser browser;
    private final String who;
    private String answered;
    private String sent;

    /** @param phrase that opens the journal now */
    PhraseChanger(PlainBrowser browser, String who, String phrase) {
        this.browser = browser;
        this.who = who;
        this.answered = phrase;
        this.sent = phrase;
    }

    /** The phrases of which exactly one opens the journal. */
    List<String> possible() {
        return Stream.of(answered, sent).distinct().toList();
    }

    @Override
    public void run() {
        try {
            for (int number = 0; ; number++) {
                sent = "seven wicker lamps by the harbour " + who + "." + number;
                Answer answer = browser.sends(browser.opens("/settings/passphrase")
                        .form()
                        .with("passphrase", answered)
                        .with("new", sent));
                if (answer.status() != 303) {
                    throw new AssertionError("A change of the passphrase was answered " + answer);
                }
                answered = sent;
            }
        } catch (UncheckedIOException killed) {
            // As it was meant to be.
        }
    }
}
