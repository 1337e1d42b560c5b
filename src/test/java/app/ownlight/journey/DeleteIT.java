package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An entry is deleted and brought back. */
class DeleteIT {

    private static final String WORDS = "\nDeleted by mistake.  ";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void is_undone_by_a_button_in_the_journal() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.answers("/guides/light/connection/write/1", WORDS);
        writer.follows("Journal");
        writer.follows("What did you recognize in them, early on?");
        writer.follows("Delete");
        writer.presses("Delete this entry");
        assertThat(writer.main()).containsText("Nothing here yet.");
        assertThat(writer.main().getByRole(AriaRole.STATUS)).containsText("is deleted.");

        assertThat(writer.presses("Undo")).isEqualTo(200);

        assertThat(writer.page().getByRole(AriaRole.STATUS)).hasText("The entry is back where it was.");
        assertThat(writer.reads()).isEqualTo(WORDS);
        writer.goesTo("/journal");
        assertThat(writer.main().locator(".entries li")).hasCount(1);
    }
}
