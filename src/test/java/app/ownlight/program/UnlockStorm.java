package app.ownlight.program;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.program.HttpPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Thirty-two people unlock at the same moment, each with a name of their own: eight with the right passphrase, eight with a wrong
 * one, and sixteen with a name that nobody has. Meanwhile somebody reads in an open journal.
 */
public final class UnlockStorm {

    public static final int PEOPLE = 32;
    static final String PASSPHRASE = "plum harbour seven wicker lamps";

    private final String address;
    private final HttpPerson reader;
    private final List<String> names =
            IntStream.range(0, PEOPLE).mapToObj(one -> "heron " + one).toList();

    /** One who unlocked. */
    public record Unlock(String name, boolean right, Answer answer) {}

    /** A page that was read, and whether some were still unlocking when it came. */
    public record Page(Answer answer, Duration time, boolean during) {}

    public record Result(List<Unlock> unlocks, List<Page> pages, Duration time) {}

    /** Begins the journals, and one more with an entry in it. */
    public UnlockStorm(String address) {
        this.address = address;
        names.stream().filter(this::isKnown).forEach(name -> new HttpPerson(address).begins(name, PASSPHRASE));
        reader = new HttpPerson(address);
        reader.begins("the one who reads", PASSPHRASE);
        reader.writes("", "Read while others come in.");
    }

    /** Somebody opens one page of the open journal. */
    public Page reads(Supplier<Boolean> during) {
        long before = System.nanoTime();
        Answer answer = reader.opens("/journal");
        return new Page(answer, Duration.ofNanos(System.nanoTime() - before), during.get());
    }

    /** Lets it break loose, and reads page after page until the last answer is there. */
    public Result breaksLoose() throws Exception {
        List<Callable<Unlock>> ready =
                names.stream().map(this::typesThePassphrase).toList();
        ExecutorService hands = Executors.newFixedThreadPool(PEOPLE);
        try {
            long before = System.nanoTime();
            List<Future<Unlock>> running = ready.stream().map(hands::submit).toList();
            List<Page> pages = new ArrayList<>();
            while (!running.stream().allMatch(Future::isDone)) {
                pages.add(reads(() -> !running.stream().allMatch(Future::isDone)));
            }
            Duration time = Duration.ofNanos(System.nanoTime() - before);
            List<Unlock> unlocks = new ArrayList<>();
            for (Future<Unlock> unlock : running) {
                unlocks.add(unlock.get());
            }
            return new Result(unlocks, pages, time);
        } finally {
            hands.shutdown();
        }
    }

    /** Everything but the last press of a button. */
    private Callable<Unlock> typesThePassphrase(String name) {
        boolean right = names.indexOf(name) % 4 == 0;
        HttpPerson person = new HttpPerson(address);
        FilledForm form = person.opens("/unlock")
                .form()
                .with("name", name)
                .with("passphrase", right ? PASSPHRASE : "not the one it was begun with")
                .with("action", "unlock");
        return () -> new Unlock(name, right, person.sends(form));
    }

    private boolean isKnown(String name) {
        return names.indexOf(name) % 2 == 0;
    }
}
