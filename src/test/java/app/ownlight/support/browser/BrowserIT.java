package app.ownlight.support.browser;

import static org.assertj.core.api.Assertions.assertThat;
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

/** Faults that every journey would pass over in silence, were the browser not looking for them. */
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
