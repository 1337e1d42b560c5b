package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Watch;
import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.vault.CheapKdf;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The lock in a browser, with the program in this process, so that time passes on both sides when it is told to. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(CheapKdf.class)
class ClockIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WARNED = Duration.ofMinutes(9);
    private static final String WORDS = "\nWhat nobody else reads.  ";
    private static final Pattern WAY_IN = Pattern.compile(".*/unlock\\?to=.*");

    @RegisterExtension
    final Browser browser = new Browser();

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @LocalServerPort
    int port;

    private Visitor writer;
    private Page page;

    @BeforeEach
    void begin() {
        writer = Visitor.of(browser.person(), "http://localhost:" + port);
        page = writer.page();
        page.clock().install();
        writer.begins();
    }

    @Test
    void warns_a_minute_before_and_one_key_keeps_the_journal_open() {
        writer.goesTo("/about");
        passes(WARNED.minus(MINUTE));
        assertThat(warning()).isHidden();
        passes(MINUTE);
        assertThat(warning()).containsText("Your journal locks in one minute.");

        page.waitForResponse("**/awake", () -> {
            page.keyboard().press("ArrowDown");
            passes(Duration.ofSeconds(1));
        });
        assertThat(warning()).isHidden();
        passes(WARNED);
        assertThat(warning()).isVisible();
        assertThat(writer.goesTo("/journal")).isEqualTo(200);
        assertThat(writer.heading()).hasText("Your journal");
    }

    @Test
    void warns_on_a_page_with_a_box_too_and_the_button_keeps_it_open() {
        write();
        passes(WARNED);
        assertThat(warning()).isVisible();
        Axe.findsNothingOn(page);

        page.waitForResponse("**/awake", () -> {
            warning().getByRole(AriaRole.BUTTON).click();
            passes(Duration.ofSeconds(1));
        });
        assertThat(warning()).isHidden();
        passes(MINUTE);
        assertThat(writer.box()).hasValue(WORDS);
    }

    @Test
    void keeps_the_words_and_leaves_nothing_on_the_screen() {
        write();
        passes(WARNED);
        assertThat(warning()).isVisible();
        passes(MINUTE.minusSeconds(5));

        page.waitForURL(WAY_IN);
        assertThat(page.content()).doesNotContain("What nobody else reads.");
        page.goBack();
        assertThat(page.content()).doesNotContain("What nobody else reads.");
        isKeptOnce();
    }

    @Test
    void covers_a_page_at_once_after_a_laptop_slept() {
        writer.goesTo("/journal/new");
        writer.types("Your words", WORDS);
        assertThat(writer.presses("Save")).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo(WORDS);

        Watch.shared().goesOn(Duration.ofHours(3));
        page.context().setOffline(true);
        page.clock().fastForward(Duration.ofHours(3).toMillis());

        assertThat(page.locator("#main")).isHidden();
        assertThat(page.innerText("body")).doesNotContain("What nobody else reads.");
        page.context().setOffline(false);
        page.clock().runFor(3_000);
        page.waitForURL(WAY_IN);
    }

    @Test
    void holds_the_words_hidden_while_nothing_answers_and_sends_them_as_soon_as_it_does() {
        write();
        page.context().setOffline(true);
        passes(WARNED.plus(MINUTE).minusSeconds(5));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your last words are not saved yet.");
        assertThat(writer.box()).isHidden();
        Axe.findsNothingOn(page);
        page.clock().runFor(10_000);
        assertThat(page.locator("textarea")).hasValue(WORDS);

        page.context().setOffline(false);
        page.clock().runFor(MINUTE.toMillis());
        page.waitForURL(WAY_IN);
        isKeptOnce();
    }

    @Test
    void waits_on_while_another_tab_is_used() {
        writer.goesTo("/about");
        var otherTab = writer.newTab();
        passes(Duration.ofMinutes(5));
        otherTab.goesTo("/journal");

        page.waitForResponse("**/awake", () -> passes(Duration.ofMinutes(4)));
        passes(Duration.ofMinutes(2));

        assertThat(writer.main()).isVisible();
        assertThat(warning()).isHidden();
        assertThat(writer.goesTo("/journal")).isEqualTo(200);
    }

    @Test
    void reaches_a_tab_whose_journal_another_tab_has_locked() {
        writer.goesTo("/journal");
        var otherTab = writer.newTab();
        otherTab.goesTo("/about");
        otherTab.presses("Lock");

        comesBackToTheTab();

        page.waitForURL(WAY_IN);
    }

    @Test
    void keeps_the_words_of_a_tab_and_leaves_the_journal_open_that_another_tab_unlocked_again() {
        write();
        var otherTab = writer.newTab();
        otherTab.goesTo("/about");
        otherTab.presses("Lock");
        otherTab.unlocks(Visitor.PASSPHRASE);

        writer.arrives(this::comesBackToTheTab);

        assertThat(page).hasURL(Pattern.compile(".*/journal/new"));
        assertThat(otherTab.goesTo("/kept")).isEqualTo(200);
        assertThat(otherTab.main().locator(".entry-text")).hasCount(1);
    }

    @Test
    void says_so_when_nothing_keeps_the_journal_open_longer() {
        writer.goesTo("/settings");
        writer.types("Lock after this many minutes", "300");
        writer.presses("Save the settings");
        passes(Duration.ofMinutes(299));
        writer.goesTo("/about");
        passes(Duration.ofMinutes(299));
        writer.goesTo("/about");
        passes(Duration.ofMinutes(121));

        assertThat(warning()).containsText("as long as it can be at one time");
        page.keyboard().press("ArrowDown");
        passes(Duration.ofSeconds(1));
        assertThat(warning()).isVisible();
        passes(MINUTE);
        page.waitForURL(WAY_IN);
    }

    @Test
    void stays_open_where_somebody_goes_on_to_another_page_while_it_is_asked() {
        writer.goesTo("/about");
        page.route("**/awake", route -> {}); // not answered before the page is left
        passes(WARNED);

        assertThat(writer.goesTo("/journal")).isEqualTo(200);
        assertThat(writer.goesTo("/letters")).isEqualTo(200);
        assertThat(writer.heading()).hasText("Letters to later");
    }

    @Test
    void leaves_nothing_to_go_back_to_without_javascript() {
        writer = Visitor.of(browser.person().withoutJavaScript(), "http://localhost:" + port);
        writer.begins();
        writer.answers("/guides/light/cycle/write/1", WORDS);
        writer.goesTo("/journal");
        assertThat(writer.main()).containsText("What nobody else reads.");
        Watch.shared().goesOn(Duration.ofMinutes(10));

        writer.follows("The walk");
        writer.page().goBack();

        assertThat(writer.heading()).hasText("Open your journal");
        assertThat(writer.page().content()).doesNotContain("What nobody else reads.");
    }

    private Locator warning() {
        return page.locator("#clock > div").filter(new Locator.FilterOptions().setVisible(true));
    }

    /** Words in a box, and the server knows that somebody typed. */
    private void write() {
        writer.goesTo("/journal/new");
        writer.box().fill(WORDS);
        page.keyboard().press("End");
        page.waitForResponse("**/awake", () -> passes(MINUTE));
    }

    private void passes(Duration time) {
        Watch.shared().goesOn(time);
        page.clock().fastForward(time.toMillis());
    }

    /** What a browser says when somebody turns to a tab again. */
    private void comesBackToTheTab() {
        page.evaluate("dispatchEvent(new Event('visibilitychange'))");
    }

    private void isKeptOnce() {
        writer.goesTo("/unlock");
        writer.unlocks(Visitor.PASSPHRASE);
        writer.goesTo("/kept");
        assertThat(writer.main().locator(".entry-text")).hasCount(1);
        assertThat(writer.main().locator(".entry-text").textContent()).isEqualTo(WORDS);
    }
}
