package app.ownlight.journey.everybody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Inspection;
import app.ownlight.support.browser.Look;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
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
        letters();
        loop();
        walkingGently();
        waiting();
        checkingIn();
        keys();
        changing();
        patterns();
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
        opens("workbook", "/guides/light/workbook");
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
        visitor.goesTo("/journal?guide=light&section=shift");
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
        visitor.follows("Then and now");
        inspection.sees("takes");
        visitor.box().fill(LONG.repeat(3));
        visitor.presses("Save what I notice");
        inspection.sees("takes-errors");
        visitor.box().fill(LONG);
        visitor.presses("Save what I notice");
        inspection.seesAgain("takes-noticed");
        opens("then-and-now", "/then-and-now");
        searching();
        opens("keepsake", "/keepsake");
        visitor.types("A title of your own", LONG);
        visitor.presses("Make the booklet");
        inspection.sees("keepsake-errors");
        visitor.types("A title of your own", LONG.substring(0, 80));
        visitor.main().locator("[name=include]").evaluateAll("boxes => boxes.forEach(box => (box.checked = true))");
        visitor.presses("Make the booklet");
        inspection.sees("booklet");
        visitor.goesTo("/");
        inspection.seesAgain("welcome-open");
        visitor.follows("See the whole walk");
        inspection.seesAgain("walk-open");
    }

    private void searching() {
        visitor.goesTo("/journal");
        asks("A free");
        inspection.sees("search");
        asks("zeppelin");
        inspection.seesAgain("search-none");
        asks(" ");
        inspection.sees("search-errors");
    }

    private void asks(String question) {
        visitor.types("Search in what you wrote", question);
        visitor.presses("Search");
    }

    private void letters() {
        opens("letters-empty", "/letters");
        opens("letter-new", "/letters/new");
        visitor.types("Title", LONG);
        visitor.types("Your words", "Dear me.\n\n" + LONG);
        visitor.types("Day", "30");
        visitor.types("Month", "February");
        visitor.types("Year", "27");
        visitor.presses("Seal this letter");
        inspection.sees("letter-errors");
        visitor.types("Month", "1");
        visitor.types("Year", "2099");
        visitor.presses("Seal this letter");
        inspection.sees("letter-sealed");
        visitor.follows("Open it now anyway");
        inspection.sees("letter-early");
        visitor.presses("Open it now");
        inspection.seesAgain("letter-open");
        visitor.follows("Delete");
        inspection.sees("letter-delete");
        visitor.goesTo("/letters");
        inspection.seesAgain("letters");
    }

    private void loop() {
        visitor.answers("/guides/light/cycle/write/1", "Something I did. " + LONG + "\nAnd something else.");
        opens("loop", "/guides/light/loop");
        visitor.types("One step out: a line of your own", LONG + LONG);
        visitor.presses("Save and draw it");
        inspection.sees("loop-errors");
        visitor.main().getByText("Something I did.").click();
        visitor.types("One step out: a line of your own", LONG);
        visitor.presses("Save and draw it");
        inspection.seesAgain("loop-drawn");
        visitor.follows("Make a new one");
        visitor.presses("Save and draw it");
        visitor.main().locator("summary").click();
        inspection.seesAgain("loop-drawn-again");
    }

    private void walkingGently() {
        visitor.goesTo("/guides/light");
        visitor.follows("Read once: before you begin");
        inspection.seesAgain("begin-open");
        visitor.page().getByLabel("Apart in the last three months").check();
        visitor.presses("I understand, continue");
        inspection.seesAgain("walk-shorter");
        opens("closing", "/guides/light/closing");
        visitor.goesTo("/begin");
        inspection.seesAgain("begin-read-again");
        visitor.goesTo("/guides/light/conflict/write/4");
        inspection.sees("write-with-fork");
        opens("note-of-the-day", "/journal/new?to=/guides/light/cycle/write/3");
        visitor.presses("Skip this note");
        visitor.answers("/guides/light/shift/write/1", "Honesty. " + LONG);
        visitor.goesTo("/guides/light/closing");
        inspection.seesAgain("closing-with-words");
        visitor.presses("Stop here");
        inspection.seesAgain("walk-closed");
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

    private void checkingIn() {
        opens("arrive", "/guides/light/connection/arrive");
        visitor.page().locator("#steady").check();
        inspection.seesAgain("arrive-chosen");
        visitor.presses("Continue to “The connection”");
        inspection.seesAgain("hard-moment");
        visitor.follows("Read only");
        inspection.seesAgain("section-stop-first");
        opens("pause", "/guides/light/connection/pause");
        visitor.page().evaluate("document.querySelector('#kind').value = '0'");
        visitor.page().locator("#kind").check();
        visitor.presses("Stop here for today");
        inspection.sees("pause-errors");
        visitor.presses("Stop here for today");
        inspection.seesAgain("walk-paused");
    }

    private void changing() {
        visitor.goesTo("/journal?section=light/connection&kind=answer&year=2026");
        inspection.seesAgain("journal-part");
        visitor.goesTo("/journal");
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

    private void patterns() {
        opens("patterns", "/patterns");
        visitor.main().locator("summary").last().click();
        inspection.seesAgain("patterns-about");
    }

    private void settings() {
        visitor.goesTo("/settings");
        inspection.seesAgain("settings");
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
        otherTab.goesTo("/journal");
        otherTab.presses("Lock");
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
