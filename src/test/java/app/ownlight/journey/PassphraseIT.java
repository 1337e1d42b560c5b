package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another passphrase: this browser goes on, every other one is locked. */
class PassphraseIT {

    private static final String NEXT = "seven lamps on the harbour wall";
    private static final String WORDS = "Written before the change.";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void locks_the_other_browser() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.answers("/guides/light/connection/write/1", WORDS);
        var elsewhere = Visitor.of(browser.person(), ownlight.address());
        elsewhere.goesTo("/unlock");
        assertThat(unlocks(elsewhere, writer.name(), Visitor.PASSPHRASE)).isEqualTo(200);

        writer.goesTo("/settings/passphrase");
        writer.types("Your passphrase", Visitor.PASSPHRASE);
        writer.types("A new passphrase", NEXT);
        assertThat(writer.presses("Change the passphrase")).isEqualTo(200);

        writer.follows("Journal");
        writer.follows("What did you recognize in them, early on?");
        assertThat(writer.reads()).isEqualTo(WORDS);
        elsewhere.goesTo("/journal");
        assertThat(elsewhere.page()).hasURL(ownlight.address() + "/unlock?to=/journal");
        assertThat(unlocks(elsewhere, writer.name(), Visitor.PASSPHRASE)).isEqualTo(401);
        assertThat(unlocks(elsewhere, writer.name(), NEXT)).isEqualTo(200);
        assertThat(elsewhere.main().locator(".entries li")).hasCount(1);
    }

    private static int unlocks(Visitor visitor, String name, String passphrase) {
        visitor.types("Name of your journal", name);
        visitor.types("Passphrase", passphrase);
        return visitor.presses("Unlock");
    }
}
