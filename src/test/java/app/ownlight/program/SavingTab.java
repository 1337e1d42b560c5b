package app.ownlight.program;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.PlainBrowser;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;

/** Somebody who saves without a pause until nobody answers, and remembers what was answered and what was only sent. */
final class SavingTab implements Runnable {

    private final PlainBrowser tab;
    private final String who;
    private final Random chance;
    private final Semaphore answers;
    private final Map<String, String> answered = new HashMap<>();
    private final Map<String, String> unanswered = new HashMap<>();
    private final List<String> own = new ArrayList<>();

    /**
     * @param who begins each of the texts, so that none is like another's
     * @param answers gets one permit for each save that was answered
     */
    SavingTab(PlainBrowser tab, String who, Random chance, Semaphore answers) {
        this.tab = tab;
        this.who = who;
        this.chance = chance;
        this.answers = answers;
    }

    /** Entry to its text, where the last save of it was answered. */
    Map<String, String> answered() {
        return answered;
    }

    /** Entry to the text that was sent last, where no answer came. At most one. */
    Map<String, String> unanswered() {
        return unanswered;
    }

    @Override
    public void run() {
        try {
            for (int number = 0; ; number++) {
                boolean changes = !own.isEmpty() && chance.nextInt(4) == 0;
                save(changes ? own.get(chance.nextInt(own.size())) + "/edit" : "/journal/new", number);
            }
        } catch (UncheckedIOException killed) {
            // As it was meant to be.
        }
    }

    private void save(String page, int number) {
        FilledForm form = tab.opens(page).form().with("text", text(number));
        String entry = "/journal/" + form.field("id");
        unanswered.put(entry, form.field("text"));
        Answer answer = tab.sends(form.with("action", "save"));
        if (answer.status() != 303 || !answer.location().equals(entry)) {
            throw new AssertionError("A save was answered " + answer);
        }
        unanswered.remove(entry);
        answered.put(entry, form.field("text"));
        if (!own.contains(entry)) {
            own.add(entry);
        }
        answers.release();
    }

    /** Up to some pages long, with line breaks, spaces at its ends and letters of four bytes. */
    private String text(int number) {
        String line = "\n" + "\t Ünd so wéiter 🌱 <&>".repeat(1 + chance.nextInt(20)) + " \n";
        return who + "." + number + line.repeat(chance.nextInt(8));
    }
}
