package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Run;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Leave this site" from wherever one is: another page at once, nothing open, nothing to go back to, and no word lost. */
class LeaveIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final List<String> FOR_ALL = List.of(
            "/", "/guides/light", "/guides/light/cycle", PROMPT, "/begin", "/unlock", "/help", "/about", "/nowhere");

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void takes_a_visitor_away_from_every_page(boolean script) {
        var visitor = visitor(script);
        for (var path : FOR_ALL) {
            visitor.goesTo(path);
            leaves(visitor, "a");
        }
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void locks_the_journal_from_every_page(boolean script) {
        var writer = visitor(script);
        writer.begins();
        writer.answers(PROMPT, "What nobody else reads.");
        writer.goesTo("/journal");
        writer.follows("What did you recognize in them, early on?");
        var entry = writer.page().url().substring(ownlight.address().length());
        var pages = new ArrayList<>(FOR_ALL);
        pages.addAll(List.of("/journal", "/journal/new", entry, entry + "/edit", entry + "/delete"));
        for (var path : pages) {
            writer.goesTo(path);
            leaves(writer, "button");
            writer.page().goBack();
            assertThat(writer.page().content()).as(path).doesNotContain("What nobody else reads.");
            writer.goesTo("/journal");
            assertThat(writer.page()).hasURL(ownlight.address() + "/unlock?to=/journal");
            writer.unlocks(Visitor.PASSPHRASE);
        }
        assertThat(writer.main().locator(".entries li")).hasCount(1);
    }

    @ParameterizedTest(name = "{0}, {1}, with JavaScript: {2}")
    @CsvSource({
        "PERSONAL,Leave this site,true",
        "PERSONAL,Leave this site,false",
        "PERSONAL,Lock,true",
        "PERSONAL,Lock,false",
        "HOSTED,Leave this site,true",
        "HOSTED,Leave this site,false"
    })
    void keeps_the_words_in_the_box(Run run, String way, boolean script) {
        var writer = visitor(run, script);
        writer.begins();
        writer.goesTo(PROMPT);
        writer.box().fill("\nLeft in the middle of a  ");
        if (way.equals("Lock")) {
            writer.presses(way);
        } else {
            leaves(writer, "button");
            writer.page().goBack();
            assertThat(writer.page().content()).doesNotContain("Left in the middle");
            writer.goesTo("/unlock");
        }

        writer.unlocks(Visitor.PASSPHRASE);
        writer.follows("Journal");
        assertThat(writer.main()).containsText("Nothing here yet.");
        writer.goesTo(PROMPT);
        assertThat(writer.box()).hasValue("\nLeft in the middle of a  ");
    }

    @Test
    void keeps_a_change_beside_the_entry_it_was_for() {
        var writer = visitor(true);
        writer.begins();
        writer.answers(PROMPT, "As it was.");
        writer.goesTo("/journal");
        writer.follows("What did you recognize in them, early on?");
        writer.follows("Edit");
        writer.types("Your words", "Half of a change");
        leaves(writer, "button");

        writer.goesTo("/unlock?to=/journal");
        writer.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.main().locator(".entries li")).hasCount(1);
        writer.follows("What did you recognize in them, early on?");
        assertThat(writer.reads()).isEqualTo("As it was.");
        assertThat(writer.main()).containsText("Half of a change");
    }

    private Visitor visitor(boolean script) {
        return visitor(Run.PERSONAL, script);
    }

    private Visitor visitor(Run run, boolean script) {
        var person = browser.person();
        return ownlight.visitor(run, script ? person : person.withoutJavaScript());
    }

    /** Leaves by the control in the header, over the blank page to where it sends on to. */
    private void leaves(Visitor visitor, String control) {
        var asked = new ArrayList<String>();
        visitor.page().onRequest(request -> notes(request, asked));
        visitor.header()
                .locator(control)
                .filter(new Locator.FilterOptions().setHasText("Leave this site"))
                .click();
        // Not by the address alone: one may leave from the very page that one is sent on to.
        var way = List.of(ownlight.address() + "/left", ownlight.address() + "/help");
        visitor.page().waitForCondition(() -> Collections.indexOfSubList(asked, way) >= 0);
        visitor.page().waitForURL(ownlight.address() + "/help");
    }

    private static void notes(Request request, List<String> asked) {
        if (request.isNavigationRequest()) {
            asked.add(request.url());
        }
    }
}
