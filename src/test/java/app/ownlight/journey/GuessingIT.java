package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who knows the name of a journal tries passphrases in a browser. */
class GuessingIT {

    private static final String WRONG = "not the one it was begun with";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor owner;
    private Visitor partner;

    @Test
    void is_told_to_wait_after_five_while_the_owner_comes_in_from_their_own_browser() {
        owner = Visitor.of(browser.person(), ownlight.address());
        owner.begins();
        owner.presses("Lock");
        owner.page().getByLabel("This is my own browser").check();
        assertThat(owner.unlocks(Visitor.PASSPHRASE)).isEqualTo(200);
        owner.presses("Lock");

        partner = Visitor.of(browser.person().withoutJavaScript(), ownlight.address());
        guesses(5);
        assertThat(partner.main()).containsText("do not open a journal");
        guesses(1);
        assertThat(partner.main()).containsText("This was not tried");
        assertThat(partner.main()).containsText("then try again.");
        assertThat(partner.page().getByLabel("Name of your journal")).hasValue(owner.name());

        assertThat(owner.unlocks(Visitor.PASSPHRASE)).isEqualTo(200);
        assertThat(owner.header()).containsText("Lock");
    }

    private void guesses(int times) {
        partner.goesTo("/unlock");
        for (int guess = 1; guess <= times; guess++) {
            partner.types("Name of your journal", owner.name());
            partner.types("Passphrase", WRONG);
            assertThat(partner.presses("Unlock")).isEqualTo(401);
        }
    }
}
