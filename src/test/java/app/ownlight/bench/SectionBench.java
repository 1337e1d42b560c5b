package app.ownlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a section in the hosted program, for a visitor and for a writer, over nginx serving the same bytes. */
class SectionBench {

    private static final String PAGE = "/guides/light/cycle";
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 10_000);
    private static final int PEOPLE = 8;
    private static final int ENTRIES = 100;

    @TempDir(factory = BenchFolder.class)
    Path folder;

    @Test
    void reading_a_section() throws Exception {
        try (Postgres postgres = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"));
                Ownlight ownlight = BenchJournals.instance(folder.resolve("program"), postgres.url())) {
            compare("A visitor's section", ownlight, List.of(Hosted.person(ownlight)));
            List<HttpPerson> writers = BenchJournals.raise(ownlight, PEOPLE, ENTRIES, BenchJournals.LENGTHS);
            compare("A writer's section", ownlight, writers);
        }
    }

    private void compare(String what, Ownlight ownlight, List<HttpPerson> readers) throws Exception {
        Answer page = readers.get(0).opens(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("The cycle", "</html>");
        Wrk ours = Wrk.of(
                folder,
                readers.stream().map(reader -> BenchJournals.read(reader, PAGE)).toList());
        Wrk same = Wrk.of(folder, List.of(new Wrk.Sent("/page.html", Map.of(), "")));
        try (Nginx nginx = Nginx.serving(page.body(), folder.resolve("nginx" + readers.size()))) {
            ours.warmUp(ownlight.address(), WARM_UP);
            same.against(nginx.address(), SECONDS);
            ProcessorTime worked = new ProcessorTime(ownlight);
            Pairs pairs = Pairs.of(
                    "pages/s",
                    Pairs.ENOUGH,
                    () -> worked.during(() -> ours.against(ownlight.address(), SECONDS)),
                    () -> same.against(nginx.address(), SECONDS).perSecond());
            System.out.println(what + " over nginx: " + pairs);
            System.out.println(worked);
        }
    }
}
