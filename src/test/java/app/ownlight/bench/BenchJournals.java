package app.ownlight.bench;

import app.ownlight.support.FilledForm;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Real journals for a benchmark: people who begin in the hosted program and write through its pages. */
final class BenchJournals {

    static final String PASSPHRASE = "plum harbour seven wicker lamps";

    /** How many characters their entries have, in turn; 700 in the middle. */
    static final int[] LENGTHS = {100, 200, 300, 400, 500, 700, 900, 1100, 1300, 1500};

    private static final String WORDS = "On the way home I noticed how quiet it was, and what I had wanted to say. ";

    private BenchJournals() {}

    /** One instance as somebody runs it: with both compilers, and unlocks that cost little, since they are not what is measured. */
    static Ownlight instance(Path folder, String url, String... arguments) throws IOException, InterruptedException {
        Ownlight instance = Ownlight.in(folder, Hosted.environment(url));
        List<String> all = new ArrayList<>(List.of(SharedOwnlight.CHEAP));
        all.add("-XX:TieredStopAtLevel=4");
        all.addAll(List.of(arguments));
        instance.startAgain(all.toArray(String[]::new));
        return instance;
    }

    /** Begins journals with the names {@code heron 0}, {@code heron 1} and so on, each with so many entries. */
    static List<HttpPerson> raise(Ownlight instance, int people, int entries, int... lengths) {
        return IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> {
                    HttpPerson person = Hosted.person(instance);
                    person.begins(name(number), PASSPHRASE);
                    for (int entry = 0; entry < entries; entry++) {
                        person.writes("", text(lengths[(number + entry) % lengths.length]));
                    }
                    return person;
                })
                .toList();
    }

    /** The same people at another instance, with their journals open. */
    static List<HttpPerson> unlock(Ownlight instance, int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> {
                    HttpPerson person = Hosted.person(instance);
                    person.unlocks(name(number), PASSPHRASE);
                    return person;
                })
                .toList();
    }

    /** A filled form as a load generator sends it. Without an id the server makes one, so that each sending is an entry of its own. */
    static Wrk.Sent save(HttpPerson person, int length) {
        FilledForm form =
                person.opens("/journal/new").form().with("text", text(length)).with("action", "save");
        form.fields().remove("id");
        form.fields().remove("ticket");
        return sent(person, form.action(), HttpPerson.encoded(form.fields()));
    }

    /** A page as a load generator asks for it, with the cookies of one person. */
    static Wrk.Sent read(HttpPerson person, String page) {
        return sent(person, page, "");
    }

    private static Wrk.Sent sent(HttpPerson person, String page, String body) {
        Map<String, String> headers = new HashMap<>(person.headers());
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
        }
        return new Wrk.Sent(page, headers, body);
    }

    static String text(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
    }

    private static String name(int number) {
        return "heron " + number;
    }
}
