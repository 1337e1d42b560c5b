package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words in a box that nobody has saved yet. */
class DraftIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final Pattern SAVED = Pattern.compile("Saved as a draft at \\d\\d:\\d\\d");
    private static final Pattern NOT_SAVED = Pattern.compile("Not saved: keep this page open\\..*");
    private static final String LONG = "Ünd so wéiter. ".repeat(7_000);

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Page page;

    @BeforeEach
    void begin() {
        writer = Visitor.of(browser.person(), ownlight.address());
        page = writer.page();
        writer.begins();
    }

    @Test
    void are_kept_two_seconds_after_the_last_key_and_are_there_after_a_reload() {
        page.clock().install();
        writer.goesTo(PROMPT);
        List<String> sent = posts();

        writer.box().pressSequentially("Some words");
        page.clock().runFor(1_900);
        assertThat(sent).isEmpty();
        keptBy(2_000);
        assertThat(state()).hasText(SAVED);
        page.clock().runFor(60_000);
        assertThat(sent).hasSize(1);

        writer.arrives(() -> page.reload());
        assertThat(writer.box()).hasValue("Some words");
        assertThat(writer.main()).containsText("not in your journal yet");
    }

    @Test
    void are_kept_every_ten_seconds_while_somebody_types_without_a_pause() {
        page.clock().install();
        writer.goesTo(PROMPT);
        List<String> sent = posts();
        for (int second = 0; second < 9; second++) {
            writer.box().pressSequentially("x");
            page.clock().runFor(1_000);
        }
        assertThat(sent).isEmpty();
        writer.box().pressSequentially("x");

        keptBy(1_900);
        assertThat(sent).hasSize(1);
    }

    @Test
    void say_that_they_are_being_kept_and_typing_goes_on_meanwhile() {
        var answers = new ArrayList<Runnable>();
        page.route("**/drafts", route -> answers.add(route::resume));
        page.clock().install();
        writer.goesTo(PROMPT);
        writer.box().fill("one");
        page.clock().runFor(2_000);
        page.waitForCondition(() -> answers.size() == 1);
        assertThat(state()).hasText("Saving");

        writer.box().fill("one two");
        page.clock().runFor(15_000);
        assertThat(answers).hasSize(1);
        answers.get(0).run();
        assertThat(state()).hasText(SAVED);
        page.clock().runFor(2_000);
        page.waitForCondition(() -> answers.size() == 2);
        answers.get(1).run();

        assertThat(state()).hasText(SAVED);
        page.unroute("**/drafts");
        writer.arrives(() -> page.reload());
        assertThat(writer.box()).hasValue("one two");
    }

    @Test
    void stay_on_the_page_while_the_network_is_dead_and_are_kept_when_it_is_back() {
        page.clock().install();
        writer.goesTo(PROMPT);
        page.context().setOffline(true);
        List<String> sent = posts();
        writer.box().fill(LONG);

        page.clock().runFor(2_000);
        assertThat(state()).hasText(NOT_SAVED);
        for (int tries = 2; tries < 5; tries++) {
            page.clock().runFor(1L << (10 + tries));
            int expected = tries;
            page.waitForCondition(() -> sent.size() >= expected);
            assertThat(state()).hasText(NOT_SAVED);
        }
        writer.main().locator("button[value=save]").first().click();
        assertThat(state()).hasText(NOT_SAVED);
        assertThat(writer.box()).hasValue(LONG);

        page.context().setOffline(false);
        assertThat(state()).hasText(SAVED);
        assertThat(writer.presses("Save and continue")).isEqualTo(200);
        writer.follows("Journal");
        writer.follows("What did you recognize in them, early on?");
        assertThat(writer.reads()).isEqualTo(LONG);
    }

    @Test
    void warn_before_the_page_is_left_only_while_they_are_not_kept() {
        writer.goesTo(PROMPT);
        var warnings = new ArrayList<String>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        page.route("**/drafts", route -> route.abort());
        writer.box().pressSequentially("unsaved");
        assertThat(state()).hasText(NOT_SAVED);
        writer.follows("The whole walk");
        assertThat(warnings).containsExactly("beforeunload");

        page.unroute("**/drafts");
        writer.goesTo(PROMPT);
        writer.box().pressSequentially("saved");
        assertThat(state()).hasText(SAVED);
        writer.follows("The whole walk");
        assertThat(warnings).hasSize(1);
    }

    @Test
    void are_kept_when_the_page_is_left_at_once() {
        writer.goesTo(PROMPT);
        writer.box().pressSequentially("Typed, and gone.");
        writer.follows("The whole walk");

        page.waitForCondition(() -> {
            writer.goesTo("/kept");
            return writer.main().textContent().contains("Typed, and gone.");
        });
    }

    @Test
    void of_two_tabs_on_one_prompt_are_both_kept() {
        writer.goesTo(PROMPT);
        var otherTab = writer.newTab();
        otherTab.goesTo(PROMPT);
        writer.box().fill("Words of this tab.");
        otherTab.box().fill("Words of the other tab.");
        assertThat(state()).hasText(SAVED);
        assertThat(otherTab.main().locator("#state")).hasText(SAVED);

        writer.goesTo("/kept");
        assertThat(writer.main()).containsText("Words of this tab.");
        assertThat(writer.main()).containsText("Words of the other tab.");
    }

    @Test
    void are_kept_when_the_journal_is_locked_elsewhere_and_back_in_the_box_after_the_next_unlock() {
        writer.goesTo(PROMPT);
        var otherTab = writer.newTab();
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
        writer.box().fill("Written too late.");

        assertThat(state()).containsText("Your journal is locked. Your words are kept");
        writer.box().fill("Written too late, and some more.");
        assertThat(writer.presses("Save and continue")).isEqualTo(401);
        assertThat(writer.page().content()).doesNotContain("Written too late");
        writer.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.box()).hasValue("Written too late, and some more.");
        writer.goesTo("/kept");
        assertThat(writer.main().locator(".waiting-draft")).hasCount(1);
    }

    @Test
    void are_saved_from_a_page_that_is_older_than_the_last_unlock() {
        writer.goesTo(PROMPT);
        var otherTab = writer.newTab();
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
        otherTab.unlocks(Visitor.PASSPHRASE);
        writer.box().fill("From an old page.");

        assertThat(state()).hasText(SAVED);
        assertThat(writer.presses("Save and continue")).isEqualTo(200);
        writer.goesTo("/kept");
        assertThat(writer.main()).containsText("Nothing is waiting.");
    }

    @Test
    void leave_nothing_in_the_browser() {
        writer.goesTo("/journal/new");
        writer.types("Your words", "Nothing of this stays here.");
        assertThat(state()).hasText(SAVED);

        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("indexedDB.databases().then(all => all.length)"))
                .isEqualTo(0);
        assertThat(page.evaluate("caches.keys().then(all => all.length)")).isEqualTo(0);
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
        assertThat(page.context().cookies()).allMatch(cookie -> !cookie.value.contains("Nothing"));
        assertThat(page.locator("form#entry")).hasAttribute("autocomplete", "off");
        assertThat(writer.box()).hasAttribute("autocomplete", "off");
    }

    @Test
    void are_saved_with_control_and_enter() {
        writer.goesTo(PROMPT);
        writer.box().fill("By the keyboard.");
        writer.arrives(() -> writer.box().press("Control+Enter"));

        assertThat(writer.main()).containsText("prompt 2 of 4");
        writer.goesTo("/kept");
        assertThat(writer.main()).containsText("Nothing is waiting.");
    }

    @Test
    void are_kept_by_a_button_without_javascript() {
        var plain = Visitor.of(browser.person().withoutJavaScript(), ownlight.address());
        plain.begins();
        plain.goesTo(PROMPT);
        plain.box().fill("\nKept by a button.  ");
        assertThat(plain.presses("Keep draft")).isEqualTo(200);

        assertThat(plain.page()).hasURL(ownlight.address() + PROMPT);
        assertThat(plain.box()).hasValue("\nKept by a button.  ");
        assertThat(plain.page().getByText("Draft kept. It is not in your journal yet."))
                .isVisible();
        plain.presses("Set these words aside and start empty");
        assertThat(plain.box()).hasValue("");
        plain.goesTo("/kept");
        plain.follows("Go on writing");
        assertThat(plain.box()).hasValue("\nKept by a button.  ");
        plain.presses("Save and continue");
        plain.goesTo("/kept");
        assertThat(plain.main()).containsText("Nothing is waiting.");
    }

    @Test
    void are_kept_without_javascript_whatever_becomes_of_the_journal() {
        var plain = Visitor.of(browser.person().withoutJavaScript(), ownlight.address());
        plain.begins();
        plain.goesTo(PROMPT);
        plain.box().fill("Still here.");
        var otherTab = plain.newTab();
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
        otherTab.unlocks(Visitor.PASSPHRASE);

        assertThat(plain.presses("Keep draft")).isEqualTo(200);
        assertThat(plain.box()).hasValue("Still here.");
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
        plain.box().fill("Still here, and more.");
        assertThat(plain.presses("Keep draft")).isEqualTo(401);
        assertThat(plain.page().content()).doesNotContain("Still here");
        plain.unlocks(Visitor.PASSPHRASE);
        assertThat(plain.box()).hasValue("Still here, and more.");
        assertThat(plain.presses("Save and continue")).isEqualTo(200);
        plain.goesTo("/kept");
        assertThat(plain.main()).containsText("Nothing is waiting.");
    }

    @Test
    void are_discarded_only_with_a_second_press() {
        writer.goesTo(PROMPT);
        writer.box().fill("To be let go.");
        assertThat(state()).hasText(SAVED);
        writer.goesTo("/kept");
        var forGood = writer.main().getByText("Discard these words for good");
        assertThat(forGood).isHidden();
        writer.main()
                .getByText("Discard", new Locator.GetByTextOptions().setExact(true))
                .click();
        writer.arrives(forGood::click);

        assertThat(writer.main()).containsText("Nothing is waiting.");
    }

    private Locator state() {
        return writer.main().locator("#state");
    }

    private void keptBy(long milliseconds) {
        Response kept = page.waitForResponse(
                response -> response.url().endsWith("/drafts"),
                () -> page.clock().runFor(milliseconds));
        assertThat(kept.status()).isEqualTo(200);
    }

    private List<String> posts() {
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith("/drafts")) {
                sent.add(request.method());
            }
        });
        return sent;
    }
}
