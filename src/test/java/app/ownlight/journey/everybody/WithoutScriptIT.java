package app.ownlight.journey.everybody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Run;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole of it with JavaScript switched off: read, write, begin, go on, look back, change, delete, lock, unlock. */
class WithoutScriptIT {

    private static final String QUESTION = "What did you recognize in them, early on?";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest
    @EnumSource
    void does_everything_without_javascript(Run run) {
        var writer = ownlight.visitor(run, browser.person().withoutJavaScript());
        beginsWhileWriting(writer);
        goesOnToTheNextQuestion(writer);
        changesAnEntry(writer);
        writesAndDeletesAFreePage(writer);
        locksAndUnlocks(writer);
    }

    private static void beginsWhileWriting(Visitor writer) {
        writer.goesTo("/");
        writer.follows("Read the first section");
        assertThat(writer.main().locator("figure svg")).isVisible();
        writer.follows("Continue to the first prompt");
        writer.types(QUESTION, "Words without a script.");
        writer.presses("Save and continue");
        writer.showsInvitation();
        writer.types("Name of your journal", "x");
        writer.types("A passphrase of your own", "short");
        assertThat(writer.presses("Open a journal and save")).isEqualTo(422);
        assertThat(writer.page()).hasTitle("Error: The connection: writing - Ownlight");
        assertThat(writer.box()).hasValue("Words without a script.");
        var offered = writer.main().locator(".secret-words").textContent();
        writer.presses("Draw other words");
        assertThat(writer.main().locator(".secret-words")).not().hasText(offered);
        assertThat(writer.box()).hasValue("Words without a script.");
        writer.types("Name of your journal", writer.name());
        writer.types("A passphrase of your own", Visitor.PASSPHRASE);
        assertThat(writer.presses("Open a journal and save")).isEqualTo(200);
        says(writer, "Saved. You can close this page.");
    }

    private static void goesOnToTheNextQuestion(Visitor writer) {
        assertThat(writer.main()).containsText("prompt 2 of 4");
        writer.presses("Skip this prompt");
        assertThat(writer.main()).containsText("prompt 3 of 4");
        writer.box().fill("Enough for today.");
        writer.presses("Save and stop for today");
        says(writer, "Saved. You can close this page.");
        assertThat(writer.main()).containsText("2 written");
    }

    private static void changesAnEntry(Visitor writer) {
        writer.follows("Journal");
        writer.follows(QUESTION);
        assertThat(writer.reads()).isEqualTo("Words without a script.");
        writer.follows("Edit");
        writer.types("Your words", "\nChanged without a script.");
        writer.presses("Save the change");
        assertThat(writer.reads()).isEqualTo("\nChanged without a script.");
    }

    private static void writesAndDeletesAFreePage(Visitor writer) {
        writer.follows("All entries");
        writer.follows("Write freely");
        writer.types("Your words", "A page for a day.");
        writer.presses("Save");
        assertThat(writer.heading()).hasText("A free page");
        writer.follows("Delete");
        writer.presses("Delete this entry");
        says(writer, "is deleted.");
        assertThat(writer.main().locator(".entries li")).hasCount(2);
    }

    private static void locksAndUnlocks(Visitor writer) {
        writer.presses("Lock");
        assertThat(writer.unlocks("not the passphrase at all")).isEqualTo(401);
        assertThat(writer.page().getByLabel("Name of your journal")).hasValue(writer.name());
        assertThat(writer.unlocks(Visitor.PASSPHRASE)).isEqualTo(200);
        writer.follows("Journal");
        writer.follows(QUESTION);
        assertThat(writer.reads()).isEqualTo("\nChanged without a script.");
    }

    private static void says(Visitor writer, String sentence) {
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText(sentence);
    }
}
