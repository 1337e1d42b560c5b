package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Run;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in a box whose journal was locked meanwhile in another tab: they are kept unseen, and back in the box after unlocking. */
class ExpiredIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\nWritten while the journal was locked.  ";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Visitor otherTab;

    @ParameterizedTest(name = "{0}, with JavaScript: {1}")
    @CsvSource({"PERSONAL,true", "PERSONAL,false", "HOSTED,true", "HOSTED,false"})
    void keeps_an_answer(Run run, boolean script) {
        begin(run, script);
        writer.goesTo(PROMPT);
        lockWhileWriting();
        assertThat(writer.presses("Save and continue")).isEqualTo(401);

        unlock();
        assertThat(writer.page()).hasURL(ownlight.address() + PROMPT);
        assertThat(writer.box()).hasValue(WORDS);
        assertThat(writer.presses("Save and continue")).isEqualTo(200);
        isInTheJournalOnce();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void keeps_a_free_page_with_its_title(boolean script) {
        begin(script);
        writer.goesTo("/journal/new");
        writer.types("Title", "Late");
        lockWhileWriting();
        assertThat(writer.presses("Save")).isEqualTo(401);

        unlock();
        assertThat(writer.box()).hasValue(WORDS);
        assertThat(writer.presses("Save")).isEqualTo(200);
        assertThat(writer.heading()).hasText("Late");
        isInTheJournalOnce();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void keeps_a_change_beside_the_stored_text(boolean script) {
        begin(script);
        writer.answers(PROMPT, "As it was.");
        writer.follows("Journal");
        writer.follows("What did you recognize in them, early on?");
        writer.follows("Edit");
        lockWhileWriting();
        assertThat(writer.presses("Save the change")).isEqualTo(401);

        unlock();
        assertThat(writer.main()).containsText("As it was.");
        assertThat(writer.box()).hasValue(WORDS);
        assertThat(writer.presses("Save the change")).isEqualTo(200);
        isInTheJournalOnce();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void leaves_the_words_in_the_box_where_the_ticket_is_forged_and_unlocking_there_saves_them(boolean script) {
        begin(script);
        writer.goesTo(PROMPT);
        writer.page()
                .locator("input[name=ticket]")
                .evaluate("ticket => ticket.value = ticket.value.slice(0, -4) + 'AAAA'");
        lockWhileWriting();
        assertThat(writer.presses("Save and continue")).isEqualTo(422);
        assertThat(writer.box()).hasValue(WORDS);

        enter("not the one it was begun with");
        assertThat(writer.presses("Unlock and save")).isEqualTo(401);
        assertThat(writer.page().getByLabel("Passphrase")).hasValue("");
        assertThat(writer.box()).hasValue(WORDS);

        enter(Visitor.PASSPHRASE);
        assertThat(writer.presses("Unlock and save")).isEqualTo(200);
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("Saved.");
        isInTheJournalOnce();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void saves_at_once_when_the_other_tab_was_unlocked_again(boolean script) {
        begin(script);
        writer.goesTo(PROMPT);
        lockWhileWriting();
        otherTab.unlocks(Visitor.PASSPHRASE);

        assertThat(writer.presses("Save and continue")).isEqualTo(200);
        isInTheJournalOnce();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void keeps_the_words_out_of_another_journal_that_was_opened_in_the_other_tab(boolean script) {
        begin(script);
        writer.goesTo(PROMPT);
        lockWhileWriting();
        otherTab.goesTo("/begin");
        otherTab.types("Name of your journal", writer.name() + " too");
        otherTab.types("A passphrase of your own", Visitor.PASSPHRASE);
        otherTab.presses("Begin this journal");

        assertThat(writer.presses("Save and continue")).isEqualTo(401);
        assertThat(writer.heading()).hasText("Kept for another journal");
        assertThat(writer.page().content()).doesNotContain("while the journal was locked");
        writer.follows("Go on in the open journal");
        assertThat(writer.main()).containsText("Nothing here yet.");

        writer.presses("Lock");
        writer.unlocks(Visitor.PASSPHRASE);
        writer.goesTo(PROMPT);
        assertThat(writer.box()).hasValue(WORDS);
    }

    @Test
    void keeps_the_words_that_are_locked_away_from_a_page_that_is_out_of_date() {
        begin(true);
        writer.goesTo(PROMPT);
        lockWhileWriting();
        otherTab.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.presses("Lock")).isEqualTo(200);

        assertThat(writer.heading()).hasText("Open your journal");
        writer.unlocks(Visitor.PASSPHRASE);
        writer.goesTo(PROMPT);
        assertThat(writer.box()).hasValue(WORDS);
        writer.presses("Save and continue");
        isInTheJournalOnce();
    }

    private void begin(boolean script) {
        begin(Run.PERSONAL, script);
    }

    private void begin(Run run, boolean script) {
        var person = browser.person();
        writer = ownlight.visitor(run, script ? person : person.withoutJavaScript());
        writer.begins();
        otherTab = writer.newTab();
    }

    private void lockWhileWriting() {
        writer.box().fill(WORDS);
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
    }

    private void unlock() {
        assertThat(writer.heading()).hasText("Open your journal");
        assertThat(writer.main()).containsText("Your words are kept");
        assertThat(writer.page().content()).doesNotContain("while the journal was locked");
        assertThat(writer.unlocks(Visitor.PASSPHRASE)).isEqualTo(200);
    }

    private void enter(String passphrase) {
        writer.types("Name of your journal", writer.name());
        writer.types("Passphrase", passphrase);
    }

    private void isInTheJournalOnce() {
        writer.follows("Journal");
        var entries = writer.main().locator(".entries").getByRole(AriaRole.LINK);
        assertThat(entries).hasCount(1);
        writer.arrives(entries::click);
        assertThat(writer.reads()).isEqualTo(WORDS);
    }
}
