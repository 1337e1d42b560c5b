package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.PlainBrowser;
import app.ownlight.support.program.WholeJournal;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Somebody who goes on writing whatever becomes of instances and database: sends each text until it is saved, reads that the words
 * are still in every page that refuses them, unlocks where asked, and remembers what was promised.
 */
final class SteadyWriter implements Runnable {

    /** In all texts but a few. */
    static final String WORDS = "\t Ünd so wéiter 🌱 <&> ";

    private static final String PAGE = "/journal/new";
    static final String PASSPHRASE = "plum harbour seven wicker lamps";
    /** Between two tries, in nanoseconds, as nobody presses a button more often. */
    private static final long PAUSE = 50_000_000;

    private final PlainBrowser browser;
    private final String name;
    private final Map<String, String> saved = new ConcurrentHashMap<>();
    private final List<String> kept = new ArrayList<>();
    private volatile boolean stopped;
    private volatile boolean calm;
    private volatile int saves;
    private volatile int refusals;
    private volatile int locks;

    /** Begins a journal of this name. */
    SteadyWriter(PlainBrowser browser, String name) {
        this.browser = browser;
        this.name = name;
        assertThat(browser.begins(name, PASSPHRASE).status()).isEqualTo(303);
    }

    @Override
    public void run() {
        for (int number = 0; !stopped; number++) {
            FilledForm box = box();
            String waiting = box.field("text");
            send(waiting.isEmpty() ? box.with("text", text(number)) : box);
            if (calm) {
                LockSupport.parkNanos(10 * PAUSE);
            }
        }
    }

    /** Whether to rest after each save, or to write as fast as it goes. */
    void isCalm(boolean calm) {
        this.calm = calm;
    }

    void stop() {
        stopped = true;
    }

    /** How many texts were answered as saved. */
    int saves() {
        return saves;
    }

    /** How many answers said that nothing can be read or saved now; those to a save held the words. */
    int refusals() {
        return refusals;
    }

    /** How often the passphrase was asked for. */
    int locks() {
        return locks;
    }

    /** The texts that were answered as saved so far, by entry. */
    Map<String, String> saved() {
        return Map.copyOf(saved);
    }

    /** Reads the whole journal: each text that was answered as saved or kept is there, byte for byte and once. */
    void findsEverything(PlainBrowser reader) {
        assertThat(reader.unlocks(name, PASSPHRASE).status()).isEqualTo(303);
        Map<String, String> entries = WholeJournal.entriesOn(reader);
        assertThat(entries).containsAllEntriesOf(saved);
        assertThat(entries.values()).doesNotHaveDuplicates();
        List<String> found = new ArrayList<>(entries.values());
        found.addAll(WholeJournal.waitingOn(reader));
        assertThat(found).containsAll(kept);
    }

    /** Reads the whole journal, as it was at some moment after some of its texts were answered as saved. */
    void finds(Map<String, String> earlier, PlainBrowser reader) {
        assertThat(reader.unlocks(name, PASSPHRASE).status()).isEqualTo(303);
        assertThat(WholeJournal.entriesOn(reader)).containsAllEntriesOf(earlier);
    }

    /** An empty box, or the one where words wait that were kept while the journal was locked. */
    private FilledForm box() {
        for (; ; ) {
            Answer page = answered(() -> browser.opens(PAGE));
            if (page.status() == 200) {
                return page.form();
            }
            if (page.status() == 303) {
                locks++;
                unlock();
            }
        }
    }

    private void unlock() {
        Answer answer = answered(() -> browser.unlocks(name, PASSPHRASE));
        assertThat(answer.status()).as("the answer to the passphrase").isIn(303, 503);
    }

    /** Sends the words until they are saved, or kept for after the unlock. */
    private void send(FilledForm form) {
        String text = form.field("text");
        FilledForm sent = form.with("action", "save");
        while (!stopped) {
            FilledForm now = sent;
            Answer answer = answered(() -> browser.sends(now));
            if (answer.status() == 303) {
                saved.put(answer.location().substring("/journal/".length()), text);
                saves++;
                return;
            }
            if (answer.status() == 401) {
                assertThat(answer.body()).doesNotContain(text);
                kept.add(text);
                return;
            }
            assertThat(answer.status()).as("the answer to a save").isEqualTo(503);
            sent = answer.form().with("action", "save");
            assertThat(sent.field("text")).as("the words in the answer").isEqualTo(text);
        }
    }

    /** Asks again where nobody answers. */
    private Answer answered(Supplier<Answer> request) {
        for (; ; ) {
            try {
                Answer answer = request.get();
                refusals += answer.status() == 503 ? 1 : 0;
                return answer;
            } catch (UncheckedIOException nobody) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private String text(int number) {
        return name + "." + number + ("\n" + WORDS + "\n").repeat(number % 30);
    }
}
