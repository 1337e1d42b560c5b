package app.ownlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.program.UnlockStorm;
import app.ownlight.program.UnlockStorm.Page;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a page of an open journal takes while 32 people unlock in a heap of 512 MB, and how long without them:
 * {@code ./mvnw -q -B verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=UnlockStormBench}
 */
class UnlockStormBench {

    private static final Duration LIMIT = Duration.ofMillis(1500);
    private static final int WARM_UP = 300;

    @TempDir
    Path folder;

    @Test
    void slowest_page_of_an_open_journal() throws Exception {
        // With both compilers, as a person starts it.
        try (Ownlight ownlight = Ownlight.start(folder, "-Xmx512m", "-XX:TieredStopAtLevel=4")) {
            UnlockStorm storm = new UnlockStorm(ownlight.address());
            read(storm, WARM_UP);
            List<Page> calm = read(storm, WARM_UP);
            UnlockStorm.Result result = storm.breaksLoose();

            Duration slowest = slowest(result.pages());
            System.out.printf(
                    "%d unlocks at once, -Xmx512m, %d cores: %s in %.1f s%n",
                    UnlockStorm.PEOPLE,
                    Runtime.getRuntime().availableProcessors(),
                    result.unlocks().stream()
                            .collect(Collectors.groupingBy(
                                    unlock -> unlock.answer().status(), Collectors.counting())),
                    result.time().toMillis() / 1000.0);
            System.out.printf("a page of an open journal, without them: %s%n", times(calm));
            System.out.printf("a page of an open journal, meanwhile:    %s%n", times(result.pages()));
            System.out.printf(
                    "slowest of its limit of %d ms: %.2f%n",
                    LIMIT.toMillis(), (double) slowest.toNanos() / LIMIT.toNanos());
            assertThat(slowest).isPositive();
        }
    }

    private static List<Page> read(UnlockStorm storm, int times) {
        return IntStream.range(0, times)
                .mapToObj(one -> storm.reads(() -> false))
                .toList();
    }

    private static Duration slowest(List<Page> pages) {
        return pages.stream().map(Page::time).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static String times(List<Page> pages) {
        List<Duration> sorted = pages.stream().map(Page::time).sorted().toList();
        return "%d pages, median %.1f ms, slowest %.1f ms"
                .formatted(
                        sorted.size(),
                        sorted.get(sorted.size() / 2).toNanos() / 1e6,
                        slowest(pages).toNanos() / 1e6);
    }
}
