package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import app.ownlight.support.program.WholeJournal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed again and again while several tabs save, one keeps a draft, another journal changes its passphrase, and the
 * backup of the start is looked through: what was answered is there, once, byte for byte. {@code -Dkills=100} goes on for longer.
 */
class KilledIT {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int TABS = 3;
    private static final String NAME = "amber heron";
    private static final String OTHER = "quiet otter";
    private static final String PASSPHRASE = "plum harbour seven wicker lamps";

    @TempDir
    Path folder;

    private final Random chance = new Random(20261122);
    private final Map<String, String> written = new HashMap<>();
    private List<SavingTab> writers = List.of();
    private DraftingTab drafter;
    private PhraseChanger changer;

    @Test
    void nothing_that_was_answered_is_lost() throws Exception {
        try (Ownlight ownlight = Ownlight.start(folder, SharedOwnlight.CHEAP)) {
            HttpPerson person = new HttpPerson(ownlight.address());
            person.begins(NAME, PASSPHRASE);
            HttpPerson other = new HttpPerson(ownlight.address());
            other.begins(OTHER, PASSPHRASE);
            String phrase = PASSPHRASE;
            for (int round = 1; round <= KILLS; round++) {
                killWhileWriting(ownlight, person, other, phrase, round);
                ownlight.startAgain(SharedOwnlight.CHEAP);
                person = new HttpPerson(ownlight.address());
                person.unlocks(NAME, PASSPHRASE);
                other = new HttpPerson(ownlight.address());
                phrase = theOnlyOneThatOpens(ownlight, changer.possible());
                other.unlocks(OTHER, phrase);
                for (SavingTab writer : writers) {
                    checkAndRemember(writer, person);
                }
                assertThat(WholeJournal.addressesOn(person)).containsExactlyInAnyOrderElementsOf(written.keySet());
                assertThatTheDraftIsThere(person);
            }
            for (Map.Entry<String, String> entry : written.entrySet()) {
                assertThat(text(entry.getKey(), person)).isEqualTo(entry.getValue());
            }
        }
    }

    private void killWhileWriting(Ownlight ownlight, HttpPerson person, HttpPerson other, String phrase, int round)
            throws Exception {
        Semaphore answers = new Semaphore(0);
        writers = IntStream.range(0, TABS)
                .mapToObj(tab -> new SavingTab(person, round + "." + tab, new Random(chance.nextLong()), answers))
                .toList();
        drafter = new DraftingTab(person, "draft." + round);
        changer = new PhraseChanger(other, "r" + round, phrase);
        List<CompletableFuture<Void>> running = Stream.concat(writers.stream(), Stream.of(drafter, changer))
                .map(CompletableFuture::runAsync)
                .toList();
        boolean saving = answers.tryAcquire(1 + chance.nextInt(30), 2, TimeUnit.MINUTES);
        assertThat(saving).as("saves are answered").isTrue();
        // Some point within a save, which takes a few milliseconds.
        LockSupport.parkNanos(chance.nextInt(5_000_000));
        ownlight.kill();
        running.forEach(CompletableFuture::join);
    }

    private static String theOnlyOneThatOpens(Ownlight ownlight, List<String> phrases) {
        List<String> opening = phrases.stream()
                .filter(phrase -> new HttpPerson(ownlight.address())
                                .unlocks(OTHER, phrase)
                                .status()
                        == 303)
                .toList();
        assertThat(opening).as("exactly one passphrase opens").hasSize(1);
        return opening.get(0);
    }

    private void assertThatTheDraftIsThere(HttpPerson person) {
        if (drafter.answered() != null) {
            assertThat(WholeJournal.waitingOn(person))
                    .as("the draft")
                    .anyMatch(text -> text.equals(drafter.answered()) || text.equals(drafter.sent()));
        }
    }

    private void checkAndRemember(SavingTab writer, HttpPerson person) {
        writer.answered().forEach((entry, text) -> {
            if (!writer.unanswered().containsKey(entry)) {
                assertThat(text(entry, person)).isEqualTo(text);
                written.put(entry, text);
            }
        });
        writer.unanswered().forEach((entry, sent) -> {
            String before = writer.answered().get(entry);
            if (before != null || person.opens(entry).status() != 404) {
                String text = text(entry, person);
                assertThat(text).isIn(sent, before);
                written.put(entry, text);
            }
        });
    }

    private static String text(String entry, HttpPerson person) {
        Answer there = person.opens(entry);
        assertThat(there.status()).as("an answered save of " + entry).isEqualTo(200);
        return there.entryText();
    }
}
