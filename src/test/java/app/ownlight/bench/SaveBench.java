package app.ownlight.bench;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves of eight people at once in the hosted program, over inserts of rows of the same bytes, each committed and forced to disk. */
class SaveBench {

    private static final int PEOPLE = 8;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 10_000);
    private static final int TEXT = 1_000;

    @TempDir(factory = BenchFolder.class)
    Path folder;

    @Test
    void durable_saves() throws Exception {
        try (Postgres postgres = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"));
                Ownlight ownlight = BenchJournals.instance(folder.resolve("program"), postgres.url())) {
            List<HttpPerson> people = BenchJournals.raise(ownlight, PEOPLE, 1, TEXT);
            Wrk wrk = Wrk.of(
                    folder,
                    people.stream()
                            .map(person -> BenchJournals.save(person, TEXT))
                            .toList());
            RawCommits raw = RawCommits.likeEntriesIn(postgres);
            wrk.warmUp(ownlight.address(), WARM_UP);
            raw.perSecond(SECONDS);

            long before = saved(postgres);
            ProcessorTime worked = new ProcessorTime(ownlight);
            Pairs pairs = Pairs.of(
                    "saves/s",
                    Pairs.ENOUGH,
                    () -> worked.during(() -> wrk.against(ownlight.address(), SECONDS)),
                    () -> raw.perSecond(SECONDS));
            System.out.println("Durable saves over commits of one row: " + pairs);
            System.out.println(worked);
            long added = saved(postgres) - before;
            if (added < worked.requests()) {
                throw new AssertionError("%d answered, %d saved".formatted(worked.requests(), added));
            }
        }
    }

    private static long saved(Postgres postgres) throws Exception {
        return Long.parseLong(postgres.values("select count(*) from entry").get(0));
    }
}
