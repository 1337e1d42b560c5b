package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that a person can come to, looked over in light on a wide window and in the dark on a narrow one. */
class AccessibleIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String QUESTION = "What did you recognize in them, early on?";
    private static final String LONG = "Averylongwordthatnobodybreaks".repeat(6);

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor visitor;
    private Inspection inspection;

    @ParameterizedTest
    @EnumSource
    void keeps_nobody_out(Look look) {
        visitor = Visitor.of(look.of(browser.person()), ownlight.address());
        inspection = new Inspection(visitor.page(), look);
        pagesForAll();
        waysIn();
        writing();
        lookingBack();
        waiting();
        keys();
        changing();
        settings();
        comingTooLate();
        inspection.foundNothing();
    }

    private void pagesForAll() {
        opens("welcome", "/");
        opens("walk", "/guides/light");
        for (var section : new String[] {"connection", "cycle", "conflict", "shift"}) {
            opens(section, "/guides/light/" + section);
        }
        opens("about", "/about");
        opens("help", "/help");
        opens("grounding", "/help/grounding");
        opens("settings-visitor", "/settings");
        opens("unknown", "/nowhere");
        opens("method", "/leave");
        opens("unread", "/%00");
    }

    private void waysIn() {
        opens("begin", "/begin");
        visitor.presses("Begin this journal");
        inspection.sees("begin-errors");
        opens("unlock", "/unlock");
        visitor.unlocks("not the passphrase at all");
        inspection.sees("unlock-refused");
        visitor.goesTo("/begin");
        visitor.page().context().clearCookies();
        visitor.presses("Begin this journal");
        inspection.seesAgain("begin-too-old");
    }

    private void writing() {
        opens("write-visitor", PROMPT);
        visitor.box().fill("The first words. " + LONG);
        visitor.presses("Save and continue");
        inspection.seesAgain("write-begin");
        visitor.presses("Open a journal and save");
        inspection.sees("write-begin-errors");
        visitor.presses("I have a journal");
        inspection.seesAgain("write-unlock");
        visitor.presses("Unlock and save");
        inspection.seesAgain("write-unlock-errors");
        visitor.presses("I have no journal yet");
        visitor.types("Name of your journal", visitor.name());
        visitor.presses("Use these five words and save");
        inspection.seesAgain("write-next-with-words");
        visitor.answers(PROMPT, "Another answer.");
        visitor.goesTo(PROMPT);
        visitor.main().locator("summary").click();
        inspection.seesAgain("write-again");
    }

    private void lookingBack() {
        opens("journal", "/journal");
        visitor.follows("The shift");
        inspection.seesAgain("journal-filtered-empty");
        opens("free-page", "/journal/new");
        visitor.types("Title", LONG + LONG);
        visitor.presses("Save");
        inspection.sees("free-page-errors");
        visitor.types("Title", LONG);
        visitor.types("Your words", "A free page.\n\n" + LONG);
        visitor.presses("Save");
        inspection.sees("entry-free");
        visitor.follows("The entry before");
        inspection.seesAgain("entry-with-takes");
        visitor.goesTo("/");
        inspection.seesAgain("welcome-open");
        visitor.follows("See the whole walk");
        inspection.seesAgain("walk-open");
    }

    private void keys() {
        opens("recovery-code", "/settings/recovery");
        visitor.presses("I have it on paper");
        inspection.sees("recovery-code-wrong");
        visitor.presses("Have no recovery code");
        inspection.seesAgain("recovery-declined");
        opens("passphrase", "/settings/passphrase");
        visitor.presses("Change the passphrase");
        inspection.sees("passphrase-errors");
        opens("your-data", "/your-data");
        opens("erase", "/your-data/erase");
        visitor.presses("Erase this journal");
        inspection.sees("erase-errors");
        opens("erased", "/your-data/erased");
        opens("recover", "/recover");
        visitor.types("Recovery code", "A code that is none");
        visitor.presses("Open with the code");
        inspection.sees("recover-errors");
    }

    private void waiting() {
        visitor.goesTo(PROMPT);
        visitor.box().fill("Not sure yet. " + LONG);
        assertThat(visitor.main().locator("#state")).containsText("Saved as a draft at");
        inspection.seesAgain("write-saved-as-draft");
        visitor.goesTo(PROMPT);
        inspection.seesAgain("write-draft-in-the-box");
        visitor.goesTo("/journal");
        inspection.seesAgain("journal-words-waiting");
        visitor.arrives(() -> visitor.main().locator(".entries a").first().click());
        var entry = visitor.page().url().substring(ownlight.address().length());
        visitor.follows("Edit");
        visitor.types("Your words", (LONG + "\n").repeat(20));
        assertThat(visitor.main().locator("#state")).containsText("Saved as a draft at");
        visitor.goesTo(entry);
        inspection.seesAgain("entry-with-draft");
        visitor.follows("Go on with them");
        inspection.seesAgain("edit-with-draft");
        opens("kept", "/kept");
        visitor.main().locator("form summary").first().click();
        visitor.presses("Discard these words for good");
        inspection.seesAgain("kept-discarded");
        visitor.presses("Save as an entry");
        visitor.goesTo("/kept");
        inspection.seesAgain("kept-empty");
    }

    private void changing() {
        visitor.goesTo("/journal");
        visitor.follows("Everything");
        inspection.seesAgain("journal-all");
        visitor.arrives(() -> visitor.main().locator(".entries a").first().click());
        visitor.follows("Delete");
        inspection.sees("delete");
        visitor.follows("Keep it");
        visitor.follows("Edit");
        inspection.sees("edit");
        var otherTab = visitor.newTab();
        otherTab.arrives(() -> otherTab.page().navigate(visitor.page().url()));
        otherTab.types("Your words", "Words of the other tab.");
        otherTab.presses("Save the change");
        visitor.types("Your words", "Words of this tab.");
        visitor.presses("Save the change");
        inspection.sees("two-versions");
        otherTab.follows("Delete");
        otherTab.presses("Delete this entry");
        visitor.presses("Keep mine");
        inspection.sees("gone");
        visitor.goesTo("/journal");
        inspection.seesAgain("journal-undo");
    }

    private void settings() {
        opens("settings", "/settings");
        visitor.types("Lock after this many minutes", "1");
        visitor.presses("Save the settings");
        inspection.sees("settings-errors");
        visitor.page().context().clearCookies();
        visitor.presses("Lock");
        inspection.sees("not-done");
    }

    private void comingTooLate() {
        begins(visitor, "one");
        visitor.goesTo("/journal/new");
        visitor.types("Your words", "Written too late. " + LONG);
        var otherTab = visitor.newTab();
        begins(otherTab, "two");
        visitor.presses("Save");
        inspection.sees("elsewhere");
        visitor.goesTo("/journal/new");
        visitor.types("Your words", "Written too late. " + LONG);
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
        visitor.presses("Save");
        inspection.seesAgain("unlock-late");
    }

    private static void begins(Visitor tab, String which) {
        tab.goesTo("/begin");
        tab.types("Name of your journal", tab.name() + " " + which);
        tab.types("A passphrase of your own", Visitor.PASSPHRASE);
        tab.presses("Begin this journal");
    }

    private void opens(String name, String path) {
        visitor.goesTo(path);
        inspection.sees(name);
    }
}
