package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Keys;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit from its arrival to its pause. */
class CheckInIT {

    private static final String SECTION = "/guides/light/cycle";
    private static final String STOP = "Stop here for today";

    /** The least side of a cell, in CSS pixels. */
    private static final double CELL = 40;

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;

    @Test
    void is_answered_with_arrow_keys_on_a_narrow_screen() {
        begins(browser.person().width(320));
        var keys = new Keys(writer);
        writer.goesTo(SECTION);
        keys.enters("Arrive first, with a ten-second check-in");
        cellsFit();
        keys.tabTo("1, very shaken");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        assertThat(keys.focus()).isEqualTo("3");
        assertThat(writer.page().locator("#steady-3")).isChecked();
        keys.press("ArrowLeft");
        assertThat(writer.page().locator("#steady-2")).isChecked();
        keys.tab();
        assertThat(keys.focus()).isEqualTo("Continue to “The cycle”");
        writer.arrives(() -> keys.press("Enter"));

        assertThat(writer.heading()).hasText("It sounds like a hard moment");
        keys.enters("Read only");
        keys.enters(STOP);
        cellsFit();
        keys.tabTo("1, harshly");
        keys.press("ArrowLeft");
        assertThat(keys.focus()).isEqualTo("I would rather not say");
        keys.enters(STOP);
        assertThat(writer.main().locator(".status").nth(1)).hasText("Done for now You were here");
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void goes_from_the_arrival_through_the_last_prompt_to_the_pause(boolean script) {
        begins(script ? browser.person() : browser.person().withoutJavaScript());
        writer.goesTo(SECTION);
        writer.follows("Arrive first, with a ten-second check-in");
        chooses("steady", "5");
        writer.presses("Continue to “The cycle”");
        assertThat(writer.heading()).hasText("The cycle");
        writer.answers(SECTION + "/write/4", "From up there it looked small.");

        assertThat(writer.heading()).hasText("Before you go");
        assertThat(writer.main()).containsText("From up there it looked small.");
        chooses("steady", "6");
        chooses("kind", "7, like a friend");
        writer.presses(STOP);
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("This visit is closed.");
        writer.goesTo("/your-data");
        assertThat(writer.main()).containsText("2 check-ins");
    }

    @Test
    void keeps_what_was_chosen_on_a_page_that_is_out_of_date() {
        begins(browser.person().withoutJavaScript());
        writer.goesTo(SECTION + "/arrive");
        chooses("steady", "6");
        var otherTab = writer.newTab();
        otherTab.goesTo("/");
        otherTab.presses("Lock");
        otherTab.unlocks(Visitor.PASSPHRASE);

        assertThat(writer.presses("Continue to “The cycle”")).isEqualTo(422);

        assertThat(writer.page()).hasTitle("Error: The cycle: arriving - Ownlight");
        assertThat(writer.page().locator("#steady-6")).isChecked();
        writer.presses("Continue to “The cycle”");
        assertThat(writer.page()).hasURL(ownlight.address() + SECTION);
    }

    @Test
    void comes_back_after_unlocking() {
        begins(browser.person().withoutJavaScript());
        writer.goesTo(SECTION + "/pause");
        var otherTab = writer.newTab();
        otherTab.goesTo("/");
        otherTab.presses("Lock");
        otherTab.unlocks(Visitor.PASSPHRASE);
        otherTab.presses("Lock");

        writer.presses(STOP);
        writer.unlocks(Visitor.PASSPHRASE);

        assertThat(writer.heading()).hasText("Before you go");
        assertThat(writer.page()).hasURL(ownlight.address() + SECTION + "/pause");
    }

    private void begins(Person person) {
        writer = Visitor.of(person, ownlight.address());
        writer.begins();
    }

    private void chooses(String question, String answer) {
        writer.main()
                .locator("fieldset:has([name=" + question + "]) label")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .first()
                .click(new Locator.ClickOptions().setForce(true));
        assertThat(writer.main().locator("[name=" + question + "]:checked")).hasCount(1);
    }

    private void cellsFit() {
        assertThat((int) writer.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        for (Locator cell : writer.main().locator(".scale-cells input").all()) {
            var box = cell.boundingBox();
            assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(CELL);
        }
    }
}
