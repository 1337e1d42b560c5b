package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leaving with JavaScript: blank before anything else happens, and nothing holds it up. */
class LeaveAtOnceIT {

    private static final String WORDS = "What nobody else reads.";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Page page;

    @BeforeEach
    void write() {
        writer = Visitor.of(browser.person(), ownlight.address());
        page = writer.page();
        writer.begins();
        writer.goesTo("/journal/new");
        writer.box().fill(WORDS);
    }

    @Test
    void is_blank_in_the_moment_of_the_click_and_while_nothing_answers() {
        List<Route> held = new ArrayList<>();
        page.route("**/lea*", held::add);
        page.route("**/left", held::add);

        // Asked in one go, since Playwright asks a page nothing more while it is on its way.
        Object seen = page.evaluate("""
                async () => {
                  const shown = () => [...document.body.children].filter((child) => child.checkVisibility()).map((child) => child.id);
                  const before = shown().length;
                  document.querySelector('header [data-leave]').click();
                  const atOnce = [document.title, ...shown()];
                  await new Promise((later) => setTimeout(later, 1_500));
                  return [before > 2, atOnce, shown()];
                }""");

        assertThat(seen).isEqualTo(List.of(true, List.of("Loading", "leaving"), List.of("leaving")));
        assertThat(held).hasSize(2);
    }

    @Test
    void shows_no_word_where_there_is_no_connection() {
        page.context().setOffline(true);
        leave();

        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        assertThat(page.content()).doesNotContain(WORDS);
        page.context().setOffline(false);
        writer.goesTo("/about");
        page.goBack();
        page.waitForURL(ownlight.address() + "/help");
    }

    @Test
    void keeps_words_too_long_to_travel_alone() {
        String many = "\u00e9".repeat(100_000);
        writer.box().fill(many);
        leave();
        page.waitForURL(ownlight.address() + "/help");

        writer.goesTo("/unlock?to=/kept");
        writer.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.main().locator(".entry-text").textContent()).isEqualTo(many);
    }

    @Test
    void is_held_up_by_no_question() {
        page.evaluate("addEventListener('beforeunload', (event) => event.preventDefault())");
        page.onDialog(dialog -> {
            throw new AssertionError("Asked: " + dialog.type());
        });
        writer.box().click();
        leave();

        page.waitForURL(ownlight.address() + "/help");
    }

    private void leave() {
        page.locator("header [data-leave]").click();
    }
}
