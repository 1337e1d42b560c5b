package app.ownlight.bench;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Prints how long the words stay on the screen after a click on “Leave this site”, from the click to the frame after the blank one,
 * while nothing answers. Run with {@code ./mvnw verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=LeaveBench}.
 */
class LeaveBench {

    private static final int LIMIT = 100; // milliseconds
    private static final int TIMES = 10;

    /** Two frames on: the first of them has been shown by then. */
    private static final String LEAVE = """
            () => new Promise((done) => {
              const start = performance.now();
              document.querySelector('header [data-leave]').click();
              requestAnimationFrame(() => requestAnimationFrame(() =>
                done(document.querySelector('#main').checkVisibility() ? 1e9 : performance.now() - start)));
            })""";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void blank_after() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        for (int length : new int[] {1_000, 100_000}) {
            List<Double> times = IntStream.range(0, TIMES)
                    .mapToObj(time -> leaves(writer, length))
                    .sorted()
                    .toList();
            System.out.printf(
                    "Leaving with %,d characters: blank after %.0f ms (median of %d), %.0f ms at worst; the limit is %d ms.%n",
                    length, times.get(TIMES / 2), TIMES, times.get(TIMES - 1), LIMIT);
        }
    }

    private static double leaves(Visitor writer, int length) {
        Visitor tab = writer.newTab();
        tab.goesTo("/journal/new");
        tab.box().fill("a".repeat(length));
        Page page = tab.page();
        page.evaluate("void (window.fetch = () => new Promise(() => {}))");
        // An answer with nothing in it leaves the page where it is, for its frames to be counted.
        page.route("**/left", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        double after = ((Number) page.evaluate(LEAVE)).doubleValue();
        page.close();
        return after;
    }
}
