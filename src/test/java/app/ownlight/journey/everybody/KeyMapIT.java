package app.ownlight.journey.everybody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Keys;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each key does, and that none does more. Shift is told in ShiftIT, Control and Enter in DraftIT, arrows in CheckInIT. */
class KeyMapIT {

    private static final String PROMPT = "/guides/light/cycle/write/1";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Page page;
    private Keyboard keyboard;

    @BeforeEach
    void begin() {
        writer = Visitor.of(browser.person(), ownlight.address());
        page = writer.page();
        keyboard = page.keyboard();
        writer.begins();
    }

    @Test
    void enter_is_a_new_line_in_the_box_and_tab_leaves_it() {
        writer.goesTo(PROMPT);
        writer.box().focus();
        keyboard.type("One");
        keyboard.press("Enter");
        keyboard.type("Two");
        assertThat(writer.box()).hasValue("One\nTwo");

        keyboard.press("Tab");
        assertThat(page.locator("main [value=save]")).isFocused();
        keyboard.press("Shift+Tab");
        assertThat(writer.box()).isFocused();
    }

    @Test
    void escape_does_nothing() {
        writer.goesTo(PROMPT);
        writer.box().fill("Still here.");
        var shown = page.url();
        for (int press = 0; press < 4; press++) {
            keyboard.press("Escape");
        }

        assertThat(page).hasURL(shown);
        assertThat(writer.box()).hasValue("Still here.");
        assertThat(writer.box()).isFocused();
    }

    @Test
    void no_letter_does_anything_outside_of_a_box() {
        writer.goesTo("/guides/light/cycle");
        var shown = page.url();
        var words = page.locator("body").innerText();
        keyboard.type("abcdefghijklmnopqrstuvwxyz0123456789?/ ");

        assertThat(page).hasURL(shown);
        assertThat(page.locator("body").innerText()).isEqualTo(words);
    }

    @Test
    void space_ticks_a_box_and_opens_earlier_answers() {
        writer.goesTo("/settings");
        var box = page.locator("main [type=checkbox]").first();
        boolean before = box.isChecked();
        new Keys(writer).tabTo(box);
        keyboard.press("Space");
        assertThat(box.isChecked()).isNotEqualTo(before);

        writer.answers(PROMPT, "An answer.");
        writer.goesTo(PROMPT);
        new Keys(writer).tabTo(page.locator("main summary"));
        keyboard.press("Space");
        assertThat(page.locator("main details .entries")).isVisible();
    }

    @Test
    void a_screen_reader_hears_of_the_draft_once_and_not_of_keys() {
        page.clock().install();
        writer.goesTo(PROMPT);
        page.evaluate("""
                () => {
                  window.heard = [];
                  const spoken = document.querySelector('#entry [aria-live]');
                  new MutationObserver(() => heard.push(spoken.textContent)).observe(spoken, { childList: true });
                }""");
        for (String words : new String[] {"some words", " and some more"}) {
            writer.box().pressSequentially(words);
            page.clock().runFor(2_000);
            assertThat(page.locator("#state")).containsText("Saved as a draft at");
        }

        assertThat((String) page.evaluate("heard.join('|')")).matches("Saved as a draft at \\d\\d:\\d\\d");
    }
}
