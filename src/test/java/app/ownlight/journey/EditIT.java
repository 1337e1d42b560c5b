package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing and removing an entry, also from two tabs at once. */
class EditIT {

    private static final String QUESTION = "What did you recognize in them, early on?";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;

    @BeforeEach
    void write() {
        writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.answers("/guides/light/connection/write/1", "As it was.");
        writer.follows("Journal");
        writer.follows(QUESTION);
    }

    @Test
    void changes_the_words_and_nothing_else_and_asks_before_it_deletes() {
        var written = writer.main().locator("time").getAttribute("datetime");
        writer.follows("Edit");
        writer.types("Your words", "Better not.");
        writer.presses("Leave it as it was");
        assertThat(writer.reads()).isEqualTo("As it was.");

        writer.follows("Edit");
        writer.types("Your words", "As it is now.");
        writer.presses("Save the change");
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("Saved.");
        assertThat(writer.heading()).hasText(QUESTION);
        assertThat(writer.main().locator("time")).hasAttribute("datetime", written);
        assertThat(writer.reads()).isEqualTo("As it is now.");

        writer.follows("Delete");
        assertThat(writer.heading()).hasText("Delete this entry?");
        assertThat(writer.main()).containsText("As it is now.");
        writer.follows("Keep it");
        assertThat(writer.reads()).isEqualTo("As it is now.");
        var address = writer.page().url();
        writer.follows("Delete");
        assertThat(writer.presses("Delete this entry")).isEqualTo(200);
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("is deleted.");
        assertThat(writer.main()).containsText("Nothing here yet.");
        assertThat(writer.arrives(() -> writer.page().navigate(address))).isEqualTo(404);
    }

    @Test
    void shows_both_texts_when_two_tabs_changed_one_entry_and_keeps_mine() {
        var otherTab = writer.newTab();
        otherTab.arrives(() -> otherTab.page().navigate(writer.page().url()));
        writer.follows("Edit");
        otherTab.follows("Edit");
        otherTab.types("Your words", "Words from the other tab.");
        assertThat(otherTab.presses("Save the change")).isEqualTo(200);
        writer.types("Your words", "Words from this tab.");
        assertThat(writer.presses("Save the change")).isEqualTo(409);
        assertThat(writer.heading()).hasText("Two versions of this entry");
        assertThat(writer.main()).containsText("Words from the other tab.");
        assertThat(writer.box()).hasValue("Words from this tab.");

        assertThat(writer.presses("Keep mine")).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo("Words from this tab.");
        writer.goesTo("/kept");
        assertThat(writer.main()).containsText("Nothing is waiting.");
    }
}
