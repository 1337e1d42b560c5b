package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        // On every address, so that another host name leads here too.
        server = HttpServer.create(new InetSocketAddress(0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shows_a_person_the_page() {
        var page = browser.person().opens(page("<h1>Quiet</h1>"));

        assertThat(page.locator("h1")).hasText("Quiet");
    }

    @Test
    void comes_with_javascript_in_new_york_on_a_light_page_unless_told_otherwise() {
        var page = browser.person().opens(page("<h1>Quiet</h1>"));

        assertThat(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("America/New_York");
        assertThat(page.evaluate("navigator.language")).isEqualTo("en-US");
        assertThat(page.evaluate("innerWidth")).isEqualTo(1100);
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(false);
    }

    @Test
    void comes_dark_and_narrow() {
        var page = browser.person().dark().width(320).opens(page("<h1>Quiet</h1>"));

        assertThat(page.evaluate("innerWidth")).isEqualTo(320);
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
    }

    @Test
    void comes_without_javascript() {
        var page = browser.person().withoutJavaScript().opens(page("<noscript><h1>Whole</h1></noscript>"));

        assertThat(page.locator("h1")).hasText("Whole");
    }

    @Test
    void brings_nothing_from_the_person_before() {
        var before = browser.person().opens(page("<h1>Quiet</h1>"));
        before.evaluate("document.cookie = 'seen=yes'");

        var after = browser.person().opens(before.url());

        assertThat(after.evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void finds_nothing_on_a_page_that_is_open_to_all() {
        var page = browser.person().opens(page("<h1>Quiet</h1><p>A page for everybody.</p>"));

        assertThatCode(() -> Axe.findsNothingOn(page)).doesNotThrowAnyException();
    }

    @Test
    void finds_an_image_without_words_and_says_where() {
        var page = browser.person().opens(page("<h1>Quiet</h1><img id='moon' src='data:,'>"));

        assertThatThrownBy(() -> Axe.findsNothingOn(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("image-alt", "#moon", "alternative text", page.url());
    }

    @Test
    void finds_a_target_too_small_for_a_thumb() {
        var small = "<button style='width: 10px; height: 10px; padding: 0; border: 0' aria-label='%s'></button>";
        var page = browser.person().opens(page("<h1>Quiet</h1>" + small.formatted("One") + small.formatted("Two")));

        assertThatThrownBy(() -> Axe.findsNothingOn(page)).hasMessageContaining("target-size");
    }

    @Test
    void notices_a_request_to_another_host() {
        browser.person().opens(page("<h1>Quiet</h1><img alt='' src='http://localhost.elsewhere.test/pixel'>"));

        assertThat(browser.takeRequestsElsewhere()).containsExactly("http://localhost.elsewhere.test/pixel");
    }

    @Test
    void keeps_another_host_from_being_reached_though_it_is_there() {
        var address = page("<h1>Quiet</h1>");
        var page = browser.person().opens(address);

        var reached = page.evaluate(
                "there => fetch(there, {mode: 'no-cors'}).then(() => true, () => false)",
                address.replace("127.0.0.1", "127.0.0.2"));

        assertThat(reached).isEqualTo(false);
        assertThat(browser.takeRequestsElsewhere()).hasSize(1);
    }

    @Test
    void keeps_what_the_program_lets_the_browser_keep() {
        var asked = new AtomicInteger();
        server.createContext("/kept", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().add("Cache-Control", "max-age=600");
            exchange.sendResponseHeaders(200, -1);
        });
        var page = browser.person().opens(page("<h1>Quiet</h1>"));

        page.evaluate("fetch('/kept').then(() => fetch('/kept')).then(() => true)");

        assertThat(asked).hasValue(1);
    }

    /** The address of a page with this in its main part, under a policy as strict as ours about scripts. */
    private String page(String main) {
        var html = "<!doctype html><html lang='en'><meta charset='utf-8'><title>Page</title><main>" + main + "</main>";
        server.createContext("/", exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.add("Content-Type", "text/html");
            headers.add("Content-Security-Policy", "script-src 'self'; require-trusted-types-for 'script'");
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(html.getBytes(StandardCharsets.UTF_8));
            }
        });
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }
}
