package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words in a box whose journal was locked meanwhile in another tab: they are saved from where they stand, once. */
class ExpiredIT {

    private static final String WORDS = "\nWritten while the journal was locked.  ";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;
    private Visitor otherTab;

    @BeforeEach
    void begin() {
        writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        otherTab = writer.newTab();
    }

    @Test
    void saves_an_answer() {
        writer.goesTo("/guides/light/connection/write/1");
        lockWhileWriting();
        assertThat(writer.presses("Save and continue")).isEqualTo(422);

        unlockAndSave();
        isInTheJournalOnce();
    }

    @Test
    void saves_a_free_page_with_its_title() {
        writer.goesTo("/journal/new");
        writer.types("Title", "Late");
        lockWhileWriting();
        assertThat(writer.presses("Save")).isEqualTo(422);

        unlockAndSave();
        assertThat(writer.heading()).hasText("Late");
        isInTheJournalOnce();
    }

    @Test
    void saves_a_change() {
        writer.answers("/guides/light/connection/write/1", "As it was.");
        writer.follows("Journal");
        writer.follows("What did you recognize in them, early on?");
        writer.follows("Edit");
        lockWhileWriting();
        assertThat(writer.presses("Save the change")).isEqualTo(422);

        unlockAndSave();
        isInTheJournalOnce();
    }

    @Test
    void keeps_the_words_through_a_wrong_passphrase() {
        writer.goesTo("/guides/light/connection/write/1");
        lockWhileWriting();
        writer.presses("Save and continue");
        writer.types("Name of your journal", writer.name());
        writer.types("Passphrase", "not the one it was begun with");
        assertThat(writer.presses("Unlock and save")).isEqualTo(401);

        assertThat(writer.page().getByLabel("Passphrase")).hasValue("");
        unlockAndSave();
        isInTheJournalOnce();
    }

    @Test
    void keeps_the_words_when_the_other_tab_was_unlocked_again() {
        writer.goesTo("/guides/light/connection/write/1");
        lockWhileWriting();
        otherTab.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.presses("Save and continue")).isEqualTo(422);

        assertThat(writer.box()).hasValue(WORDS);
        assertThat(writer.presses("Save and continue")).isEqualTo(200);
        isInTheJournalOnce();
    }

    @Test
    void keeps_the_words_that_are_locked_away_from_a_page_that_is_out_of_date() {
        writer.goesTo("/guides/light/connection/write/1");
        lockWhileWriting();
        otherTab.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.presses("Lock")).isEqualTo(200);

        assertThat(writer.heading()).hasText("Open your journal");
        writer.unlocks(Visitor.PASSPHRASE);
        writer.goesTo("/guides/light/connection/write/1");
        assertThat(writer.box()).hasValue(WORDS);
        writer.presses("Save and continue");
        isInTheJournalOnce();
    }

    private void lockWhileWriting() {
        writer.box().fill(WORDS);
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
    }

    private void unlockAndSave() {
        assertThat(writer.box()).hasValue(WORDS);
        writer.types("Name of your journal", writer.name());
        writer.types("Passphrase", Visitor.PASSPHRASE);
        assertThat(writer.presses("Unlock and save")).isEqualTo(200);
        assertThat(writer.page().getByRole(AriaRole.STATUS)).containsText("Saved.");
    }

    private void isInTheJournalOnce() {
        writer.follows("Journal");
        var entries = writer.main().locator(".entries").getByRole(AriaRole.LINK);
        assertThat(entries).hasCount(1);
        writer.arrives(entries::click);
        assertThat(writer.reads()).isEqualTo(WORDS);
    }
}
