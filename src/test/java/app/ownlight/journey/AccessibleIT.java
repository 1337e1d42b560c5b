package app.ownlight.journey;

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
        changing();
        settings();
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
        visitor.presses("Save these words in its place");
        inspection.sees("gone");
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

    private void opens(String name, String path) {
        visitor.goesTo(path);
        inspection.sees(name);
    }
}
