package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Back and Forward in a browser that keeps whole pages for them, as every real one does. */
class BackIT {

    private static final String WORDS = "What nobody else reads.";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Page page;

    @ParameterizedTest(name = "{0}, with JavaScript: {1}")
    @CsvSource({"Lock,true", "Lock,false", "Leave this site,true", "Leave this site,false"})
    void shows_nothing_after_the_journal_was_locked(String way, boolean script) {
        begin(script);
        writer.answers("/guides/light/cycle/write/1", WORDS);
        writer.goesTo("/journal");
        assertThat(writer.main()).containsText(WORDS);
        writer.goesTo("/about");
        writer.header()
                .getByText(way, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL(ownlight.address() + (way.equals("Lock") ? "/unlock" : "/help"));

        for (int step = 0; step < 3; step++) {
            back();
            showsNothing();
        }
        for (int step = 0; step < 2; step++) {
            page.goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT));
            showsNothing();
        }
    }

    @Test
    void gives_the_words_in_a_box_back_while_the_journal_is_open() {
        begin(true);
        writer.goesTo("/journal/new");
        writer.box().fill(WORDS);
        writer.goesTo("/about");

        back();

        assertThat(page.locator("#main textarea")).isVisible();
        assertThat(writer.box()).hasValue(WORDS);
    }

    @Test
    void hides_the_words_in_a_box_while_nobody_can_say_whether_the_journal_is_open() {
        begin(true);
        writer.goesTo("/journal/new");
        writer.box().fill(WORDS);
        writer.goesTo("/about");

        page.context().setOffline(true);
        back();

        assertThat(page.getByText("Your last words are not saved yet.")).isVisible();
        assertThat(page.locator("#main")).isHidden();
    }

    @Test
    void reads_a_page_without_a_box_anew() {
        begin(true);
        writer.answers("/guides/light/cycle/write/1", WORDS);
        writer.goesTo("/journal");
        writer.goesTo("/about");
        var otherTab = writer.newTab();
        otherTab.goesTo("/journal");
        otherTab.arrives(() -> otherTab.main().locator(".entries a").click());
        otherTab.follows("Delete");
        otherTab.presses("Delete this entry");

        writer.arrives(this::back);

        assertThat(writer.main()).not().containsText(WORDS);
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void opens_nothing_in_a_new_tab_once_it_is_locked(boolean script) {
        begin(script);
        writer.answers("/guides/light/cycle/write/1", WORDS);
        writer.goesTo("/journal");
        writer.presses("Lock");

        var reopened = writer.newTab();
        reopened.goesTo("/journal");

        assertThat(reopened.heading()).hasText("Open your journal");
        assertThat(reopened.page().content()).doesNotContain(WORDS);
    }

    private void showsNothing() {
        page.waitForCondition(() -> page.evaluate("document.readyState").equals("complete"));
        assertThat(page.content()).doesNotContain(WORDS);
    }

    private void begin(boolean script) {
        var person = browser.person();
        writer = Visitor.of(script ? person : person.withoutJavaScript(), ownlight.address());
        page = writer.page();
        writer.begins();
    }

    /** Waits for no loading, since a page that was kept is not loaded again. */
    private void back() {
        page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
    }
}
