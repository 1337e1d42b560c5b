package app.ownlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.OwnlightApplication;
import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.sample.PastDays;
import app.ownlight.support.Answer;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.SharedOwnlight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a page of a long journal costs over one of a short journal, both written over ten years, and its deepest page over its first.
 * The program runs in this process, with one person’s file. {@code -Dbench.entries=100000} says how many entries the long one has.
 */
class JournalBench {

    private static final int LONG = Integer.getInteger("bench.entries", 100_000);
    private static final int SHORT = 100;
    private static final int TURNS = Integer.getInteger("bench.pairs", 200);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 500);
    private static final int TOGETHER = 1_000;
    private static final Duration YEARS = Duration.ofDays(3652);
    private static final String KILOBYTE = "\n" + "words ".repeat(165);
    private static final String DEEPEST = "/journal?before=21";

    @TempDir(factory = BenchFolder.class)
    Path folder;

    @Test
    void a_page_of_a_long_journal() throws Exception {
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(OwnlightApplication.class)
                .run(
                        "--server.port=0",
                        "--ownlight.home=" + folder,
                        SharedOwnlight.CHEAP[0],
                        SharedOwnlight.CHEAP[1])) {
            HttpPerson many = writer(program, "many", LONG);
            HttpPerson few = writer(program, "few", SHORT);
            for (int warm = 0; warm < WARM_UP; warm++) {
                page(many, "/journal", LONG).call();
                page(few, "/journal", SHORT).call();
                page(many, DEEPEST, 20).call();
            }
            System.out.printf(
                    "Journal page, %,d entries over %,d: %s%n",
                    LONG, SHORT, Pairs.of("ms", TURNS, page(many, "/journal", LONG), page(few, "/journal", SHORT)));
            System.out.printf(
                    "The deepest page of %,d entries over the first: %s%n",
                    LONG, Pairs.of("ms", TURNS, page(many, DEEPEST, 20), page(many, "/journal", LONG)));
            System.out.printf(
                    "A year of %,d entries over the first page: %s%n",
                    LONG, Pairs.of("ms", TURNS, page(many, "/journal?year=2020", 0), page(many, "/journal", LONG)));
            System.out.printf(
                    "The walk, %,d entries over %,d: %s%n",
                    LONG,
                    SHORT,
                    Pairs.of("ms", Pairs.ENOUGH, page(many, "/guides/light", 0), page(few, "/guides/light", 0)));
        }
    }

    private static HttpPerson writer(ConfigurableApplicationContext program, String name, int entries) {
        var journal = NewJournals.begin(program.getBean(Accounts.class), name, BenchJournals.PASSPHRASE);
        PastDays past = new PastDays(program, journal, Locale.ENGLISH);
        Instant first = program.getBean(Clock.class).instant().minus(YEARS);
        Duration apart = YEARS.dividedBy(entries + 1L);
        for (int next = 1; next <= entries; next += TOGETHER) {
            int from = next;
            past.together(() -> IntStream.rangeClosed(from, Math.min(entries, from + TOGETHER - 1))
                    .forEach(number -> {
                        var when = first.plus(apart.multipliedBy(number)).atZone(ZoneOffset.UTC);
                        String text = "Entry " + number + KILOBYTE;
                        if (number % 2 == 0) {
                            past.answers(when, "/guides/light/shift/write/3", text);
                        } else {
                            past.writes(when, "", text);
                        }
                    }));
        }
        HttpPerson person =
                new HttpPerson("http://localhost:" + program.getEnvironment().getProperty("local.server.port"));
        person.unlocks(name, BenchJournals.PASSPHRASE);
        return person;
    }

    /** @param newest the number of its first entry; 0 for a page that is not asked for it */
    private static Callable<Double> page(HttpPerson person, String address, int newest) {
        return () -> {
            long start = System.nanoTime();
            Answer answer = person.opens(address);
            double took = (System.nanoTime() - start) / 1e6;
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains(newest == 0 ? "<main" : "Entry " + newest);
            return took;
        };
    }
}
