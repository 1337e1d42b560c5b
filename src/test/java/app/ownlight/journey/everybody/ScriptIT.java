package app.ownlight.journey.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the few lines of JavaScript add. */
class ScriptIT {

    private static final long MINUTE = 60_000; // milliseconds

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void keys_put_off_the_lock_with_at_most_one_small_post_a_minute() {
        Visitor writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        Page page = writer.page();
        page.clock().install();
        writer.goesTo("/journal/new");
        List<String> told = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/awake") && request.postData().endsWith("seen=true")) {
                told.add(request.method());
            }
        });

        writer.box().pressSequentially("some words");
        Response first = nextMinute(page);
        writer.box().pressSequentially(" and some more");
        Response second = nextMinute(page);
        page.clock().fastForward(10 * MINUTE);
        writer.goesTo("/journal");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(told).containsExactly("POST", "POST");
    }

    @Test
    void the_browser_tells_the_time_zone_that_an_entry_keeps() {
        Visitor writer = Visitor.of(browser.person(), ownlight.address());

        writer.goesTo("/guides/light/cycle/write/1");

        assertThat(writer.page().locator("input[name=zone]").inputValue()).isEqualTo("America/New_York");
    }

    private static Response nextMinute(Page page) {
        return page.waitForResponse(
                response -> response.url().endsWith("/awake"),
                () -> page.clock().fastForward(MINUTE));
    }
}
