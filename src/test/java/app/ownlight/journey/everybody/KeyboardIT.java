package app.ownlight.journey.everybody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Keys;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole of it with a keyboard: no mouse, and no focus but the one that Tab moves. */
class KeyboardIT {

    private static final String QUESTION = "What did you recognize in them, early on?";
    private static final String NEXT = "What do you think they saw in you that was hard for you to see?";
    private static final String NAME = "Name of your journal";
    private static final String OWN = "A passphrase of your own";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Keys keys;

    @BeforeEach
    void arrive() {
        writer = Visitor.of(browser.person(), ownlight.address());
        keys = new Keys(writer);
        writer.goesTo("/");
    }

    @Test
    void offers_the_words_of_the_page_and_the_way_out_first() {
        var skip = writer.page().getByText("Skip to main content");
        keys.tab();
        assertThat(keys.focus()).isEqualTo("Skip to main content");
        assertThat(skip).isInViewport();
        keys.tab();
        assertThat(keys.focus()).isEqualTo("Leave this site");
        keys.tabBackTo("Skip to main content");
        keys.press("Enter");
        keys.tab();
        assertThat(keys.focus()).isEqualTo("Read the first section");
    }

    @Test
    void leaves_a_page_with_a_box_with_two_tabs_and_enter() {
        begin();
        keys.tab();
        keys.tab();
        assertThat(keys.focus()).isEqualTo("Leave this site");
        keys.press("Enter");
        writer.page().waitForURL(ownlight.address() + "/help");
        assertThat(writer.header().getByText("Open my journal")).isVisible();
    }

    @Test
    void does_everything() {
        begin();
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("Saved.");
        keys.tabTo(NEXT);
        keys.types("Something else.");
        keys.tab();
        assertThat(keys.focus()).isEqualTo("Save and continue");
        assertThat(writer.arrives(() -> keys.press("Space"))).isEqualTo(200);

        keys.enters("Journal");
        keys.enters(QUESTION);
        assertThat(writer.reads()).isEqualTo("Typed with keys.");
        keys.enters("Edit");
        keys.tabTo("Your words");
        keys.typesInstead("Changed with keys.");
        keys.enters("Save the change");
        assertThat(writer.reads()).isEqualTo("Changed with keys.");
        keys.enters("Delete");
        keys.spaces("Delete this entry");
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("is deleted.");

        keys.spaces("Lock");
        keys.tabTo(NAME);
        keys.types(writer.name());
        keys.tab();
        keys.types(Visitor.PASSPHRASE);
        assertThat(writer.arrives(() -> keys.press("Enter"))).isEqualTo(200);
        keys.enters("Journal");
        keys.enters(NEXT);
        assertThat(writer.reads()).isEqualTo("Something else.");
    }

    @Test
    void saves_a_free_page_with_enter_in_its_title() {
        begin();
        keys.enters("Journal");
        keys.enters("Write freely");
        keys.tabTo("Your words");
        keys.types("A page.");
        keys.tabBackTo("Title");
        keys.types("With a title");
        assertThat(writer.arrives(() -> keys.press("Enter"))).isEqualTo(200);
        assertThat(writer.heading()).hasText("With a title");
    }

    @Test
    void puts_the_focus_on_what_is_wrong_and_leads_to_it() {
        writer.goesTo("/begin");
        keys.tabTo(NAME);
        keys.types("x");
        keys.enters("Begin this journal");

        var summary = writer.page().locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).containsText("There is a problem");
        keys.tab();
        assertThat(keys.focus()).isEqualTo("A name has 3 to 40 characters.");
        keys.tab();
        keys.press("Enter");
        assertThat(writer.page().getByLabel(OWN)).isFocused();
        keys.tabBackTo(NAME);
        keys.typesInstead(writer.name());
        keys.tabTo(OWN);
        keys.types(Visitor.PASSPHRASE);
        assertThat(writer.arrives(() -> keys.press("Enter"))).isEqualTo(200);
    }

    private void begin() {
        keys.enters("Read the first section");
        keys.enters("Continue to the first prompt");
        keys.tabTo(QUESTION);
        keys.types("Typed with keys.");
        assertThat(keys.enters("Save and continue")).isEqualTo(422);
        keys.tabTo(NAME);
        keys.types(writer.name());
        keys.tabTo(OWN);
        keys.types(Visitor.PASSPHRASE);
        assertThat(keys.enters("Open a journal and save")).isEqualTo(200);
    }
}
