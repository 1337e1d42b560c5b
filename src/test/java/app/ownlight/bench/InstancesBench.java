package app.ownlight.bench;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a second instance brings, each on a processor of its own, and whether what was saved on one is there on the other at once. The
 * load and the database want the same processors: on a machine with two of them hardly anything is left for the second.
 */
class InstancesBench {

    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 10_000);
    private static final int PEOPLE = 8;
    private static final int READS = Integer.getInteger("bench.reads", 1_000);

    @TempDir(factory = BenchFolder.class)
    Path folder;

    @Test
    void one_instance_and_two() throws Exception {
        try (Postgres postgres = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"));
                Ownlight one = onProcessor(0, postgres);
                Ownlight other = onProcessor(1, postgres)) {
            List<HttpPerson> people = BenchJournals.raise(one, PEOPLE, 20, BenchJournals.LENGTHS);
            System.out.printf(
                    "%,d times saved on one instance and read on the other: %d stale%n",
                    READS, stale(people, one, other));
            Wrk pages = Wrk.of(
                    folder,
                    people.stream()
                            .map(person -> BenchJournals.read(person, "/journal"))
                            .toList());
            pages.warmUp(one.address(), WARM_UP);
            pages.warmUp(other.address(), WARM_UP);
            System.out.println("Two instances over one: "
                    + Pairs.of(
                            "pages/s",
                            Pairs.ENOUGH,
                            () -> both(pages, one, other, SECONDS),
                            () -> pages.against(one.address(), SECONDS).perSecond()));
        }
    }

    private Ownlight onProcessor(int number, Postgres postgres) throws Exception {
        Ownlight instance = BenchJournals.instance(
                folder.resolve("instance" + number), postgres.url(), "-XX:ActiveProcessorCount=1");
        String process = String.valueOf(instance.process().pid());
        new ProcessBuilder("taskset", "-acp", String.valueOf(number), process)
                .start()
                .waitFor();
        return instance;
    }

    private static double both(Wrk pages, Ownlight one, Ownlight other, int seconds) throws Exception {
        ExecutorService loads = Executors.newFixedThreadPool(2);
        try {
            Future<Wrk.Answered> there = loads.submit(() -> pages.against(other.address(), seconds));
            double here = pages.against(one.address(), seconds).perSecond();
            return here + there.get().perSecond();
        } finally {
            loads.shutdown();
        }
    }

    /** Each person saves on one instance and reads on the other, and the other way round. */
    private static int stale(List<HttpPerson> people, Ownlight one, Ownlight other) throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Integer>> walks = people.stream()
                    .<Callable<Integer>>map(person -> () -> (int) IntStream.range(0, READS / PEOPLE)
                            .filter(time -> time % 2 == 0
                                    ? isStale(person.at(one.address()), person.at(other.address()), time)
                                    : isStale(person.at(other.address()), person.at(one.address()), time))
                            .count())
                    .toList();
            int stale = 0;
            for (Future<Integer> walk : tabs.invokeAll(walks)) {
                stale += walk.get();
            }
            return stale;
        } finally {
            tabs.shutdown();
        }
    }

    private static boolean isStale(HttpPerson writer, HttpPerson reader, int time) {
        String text = "Said at time " + time;
        String entry = writer.writes("", text);
        var page = reader.opens(entry);
        return page.status() != 200 || !page.entryText().equals(text);
    }
}
