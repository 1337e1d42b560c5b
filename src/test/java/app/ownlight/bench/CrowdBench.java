package app.ownlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a page of the journal and a save cost beside the journals of many others, and what an entry takes on the disk. How many people
 * there are, and how many entries each has, is told by {@code -Dbench.people=100000 -Dbench.each=100}; docs/benchmarks.md has the commands.
 */
class CrowdBench {

    private static final int FEW = 100;
    private static final int READERS = 20;
    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000);
    private static final int EACH = Integer.getInteger("bench.each", 100);
    private static final int TURNS = 50;

    @TempDir(factory = BenchFolder.class)
    Path folder;

    @Test
    void a_page_and_a_save_beside_many() throws Exception {
        try (Postgres postgres = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"))) {
            postgres.runs("alter system set max_wal_size = '4GB'", "select pg_reload_conf()");
            try (Ownlight nursery = BenchJournals.instance(folder.resolve("nursery"), postgres.url())) {
                BenchJournals.raise(nursery, FEW, EACH, BenchJournals.LENGTHS);
            }
            CrowdDatabase few = CrowdDatabase.fill(postgres, FEW, EACH);
            try (Ownlight small = BenchJournals.instance(folder.resolve("small"), few.url())) {
                for (int people = FEW * 10; people <= PEOPLE; people *= 10) {
                    CrowdDatabase many = CrowdDatabase.fill(postgres, people, EACH);
                    try (Ownlight large = BenchJournals.instance(folder.resolve("large" + people), many.url())) {
                        compare(large, small, people * EACH);
                    }
                }
            }
        }
    }

    private static void compare(Ownlight large, Ownlight small, int entries) throws Exception {
        List<HttpPerson> there = BenchJournals.unlock(large, READERS);
        List<HttpPerson> here = BenchJournals.unlock(small, READERS);
        for (HttpPerson person : List.of(there.get(0), here.get(0))) {
            assertThat(person.opens("/journal").page().select(".entries a")).hasSize(20);
        }
        for (int warm = 0; warm < 10; warm++) {
            pages(there).call();
            pages(here).call();
            saves(there).call();
            saves(here).call();
        }
        System.out.printf(
                "%,d entries over %,d: journal page %s%n",
                entries, FEW * EACH, Pairs.of("ms", TURNS, pages(there), pages(here)));
        System.out.printf(
                "%,d entries over %,d: a save %s%n",
                entries, FEW * EACH, Pairs.of("ms", TURNS, saves(there), saves(here)));
    }

    /** The median of one page of each. */
    private static Callable<Double> pages(List<HttpPerson> people) {
        return () -> Pairs.median(people.stream()
                .map(person -> milliseconds(() -> person.opens("/journal")))
                .toList());
    }

    private static Callable<Double> saves(List<HttpPerson> people) {
        return () -> Pairs.median(people.stream()
                .map(person -> {
                    var form = person.opens("/journal/new")
                            .form()
                            .with("text", BenchJournals.text(1000))
                            .with("action", "save");
                    return milliseconds(
                            () -> assertThat(person.sends(form).status()).isEqualTo(303));
                })
                .toList());
    }

    private static double milliseconds(Runnable request) {
        long start = System.nanoTime();
        request.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** A copy of the database of the few, with a crowd around them. */
    private record CrowdDatabase(String url) {

        static CrowdDatabase fill(Postgres postgres, int people, int each) throws Exception {
            String name = "crowd" + people;
            postgres.runs(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'ownlight'",
                    "create database " + name + " template ownlight owner ownlight");
            try (Connection database = postgres.asOwner(name)) {
                Crowd.fill(database, people, each);
                System.out.printf("%,d entries: %s%n", (long) people * each, DiskUse.of(database));
            }
            return new CrowdDatabase("jdbc:postgresql://" + postgres.host() + "/" + name);
        }
    }
}
