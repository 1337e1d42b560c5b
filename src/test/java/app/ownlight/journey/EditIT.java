package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
    void changes_the_words_and_nothing_else() {
        var written = writer.main().locator("time").getAttribute("datetime");
        writer.follows("Edit");
        writer.types("Your words", "As it is now.");
        writer.presses("Save the change");

        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("Saved.");
        assertThat(writer.heading()).hasText(QUESTION);
        assertThat(writer.main().locator("time")).hasAttribute("datetime", written);
        assertThat(writer.reads()).isEqualTo("As it is now.");
    }

    @Test
    void leaves_an_entry_as_it_was() {
        writer.follows("Edit");
        writer.types("Your words", "Better not.");
        writer.presses("Leave it as it was");

        assertThat(writer.reads()).isEqualTo("As it was.");
    }

    @Test
    void shows_both_texts_when_two_tabs_changed_one_entry_and_keeps_mine() {
        saveFromTwoTabs();
        assertThat(writer.heading()).hasText("Two versions of this entry");
        assertThat(writer.main()).containsText("Words from the other tab.");
        assertThat(writer.box()).hasValue("Words from this tab.");

        assertThat(writer.presses("Keep mine")).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo("Words from this tab.");
        nothingWaits();
    }

    @Test
    void keeps_the_other_where_that_is_chosen() {
        saveFromTwoTabs();

        assertThat(writer.presses("Keep the other")).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo("Words from the other tab.");
        nothingWaits();
    }

    @Test
    void keeps_both_where_that_is_chosen() {
        saveFromTwoTabs();

        assertThat(writer.presses("Keep both")).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo("Words from the other tab.\n\nWords from this tab.");
        nothingWaits();
    }

    @Test
    void drops_nothing_when_the_tab_is_closed_on_that_page() {
        saveFromTwoTabs();
        var later = writer.newTab();
        writer.page().close();

        later.goesTo("/kept");
        assertThat(later.main()).containsText("Words from this tab.");
        later.presses("Put in place of what is saved");
        assertThat(later.heading()).hasText("Two versions of this entry");
        assertThat(later.main()).containsText("Words from the other tab.");
        later.presses("Keep mine");
        assertThat(later.reads()).isEqualTo("Words from this tab.");
    }

    @Test
    void keeps_words_whose_entry_was_deleted_in_another_tab() {
        var otherTab = writer.newTab();
        otherTab.arrives(() -> otherTab.page().navigate(writer.page().url()));
        writer.follows("Edit");
        writer.types("Your words", "Words for an entry that is gone.");
        delete(otherTab);

        assertThat(writer.presses("Save the change")).isEqualTo(404);
        assertThat(writer.heading()).hasText("This entry cannot be changed");
        assertThat(writer.presses("Save as a free page")).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo("Words for an entry that is gone.");
    }

    @Test
    void asks_before_it_deletes() {
        writer.follows("Delete");
        assertThat(writer.heading()).hasText("Delete this entry?");
        assertThat(writer.main()).containsText("As it was.");
        writer.follows("Keep it");
        assertThat(writer.reads()).isEqualTo("As it was.");

        var address = writer.page().url();
        delete(writer);
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("is deleted.");
        assertThat(writer.main()).containsText("Nothing here yet.");
        assertThat(writer.arrives(() -> writer.page().navigate(address))).isEqualTo(404);
    }

    private void saveFromTwoTabs() {
        var otherTab = writer.newTab();
        otherTab.arrives(() -> otherTab.page().navigate(writer.page().url()));
        writer.follows("Edit");
        otherTab.follows("Edit");
        otherTab.types("Your words", "Words from the other tab.");
        assertThat(otherTab.presses("Save the change")).isEqualTo(200);
        writer.types("Your words", "Words from this tab.");
        assertThat(writer.presses("Save the change")).isEqualTo(409);
    }

    private void nothingWaits() {
        writer.goesTo("/kept");
        assertThat(writer.main()).containsText("Nothing is waiting.");
    }

    private static void delete(Visitor visitor) {
        visitor.follows("Delete");
        assertThat(visitor.presses("Delete this entry")).isEqualTo(200);
    }
}
