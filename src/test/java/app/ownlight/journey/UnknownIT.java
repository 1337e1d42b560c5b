package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Addresses that lead nowhere, or to somebody else's words: the same quiet page, with the ways on. */
class UnknownIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void shows_nobody_the_entry_of_somebody_else() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.answers("/guides/light/connection/write/1", "For myself alone.");
        writer.follows("Journal");
        writer.follows("What did you recognize in them, early on?");
        var entry = writer.page().url().substring(ownlight.address().length());

        var other = Visitor.of(browser.person(), ownlight.address());
        other.begins();
        assertThat(other.goesTo(entry)).isEqualTo(404);
        saysNotHere(other);
        assertThat(other.goesTo(entry + "/edit")).isEqualTo(404);
        assertThat(other.goesTo(entry + "/delete")).isEqualTo(404);
        assertThat(writer.goesTo(entry)).isEqualTo(200);
        assertThat(writer.reads()).isEqualTo("For myself alone.");
    }

    private static void saysNotHere(Visitor visitor) {
        assertThat(visitor.heading()).hasText("This page is not here");
        assertThat(visitor.follows("Go to the walk")).isEqualTo(200);
    }
}
