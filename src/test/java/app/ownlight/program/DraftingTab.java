package app.ownlight.program;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.PlainBrowser;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Somebody who writes on in one box and has it kept again and again, until nobody answers. */
final class DraftingTab implements Runnable {

    private static final String PROMPT = "/guides/light/cycle/write/1";

    private final PlainBrowser tab;
    private final String who;
    private @Nullable String answered;
    private @Nullable String sent;

    /** @param who begins each of the texts */
    DraftingTab(PlainBrowser tab, String who) {
        this.tab = tab;
        this.who = who;
    }

    /** What stands in the box at the least. Null where nothing was answered yet. */
    @Nullable
    String answered() {
        return answered;
    }

    /** What was sent last, answered or not. */
    @Nullable
    String sent() {
        return sent;
    }

    @Override
    public void run() {
        try {
            FilledForm form = tab.opens(PROMPT).form();
            for (int number = 0; ; number++) {
                sent = who + "." + number + "\n and so on".repeat(number % 50);
                Answer answer =
                        tab.exchanges("POST", "/drafts", form.with("text", sent).fields());
                if (answer.status() != 303) {
                    throw new AssertionError("A draft was answered " + answer);
                }
                answered = sent;
            }
        } catch (UncheckedIOException killed) {
            // As it was meant to be.
        }
    }
}
