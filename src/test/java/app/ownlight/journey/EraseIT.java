package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything is erased at once, and no browser finds anything of it again. */
class EraseIT {

    private static final String WORDS = "What nobody is to find.";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void leaves_nothing_to_go_back_to(boolean script) {
        var person = browser.person();
        var writer = Visitor.of(script ? person : person.withoutJavaScript(), ownlight.address());
        writer.begins();
        writer.answers("/guides/light/connection/write/1", WORDS);
        writer.goesTo("/journal");
        var otherTab = writer.newTab();
        otherTab.goesTo("/journal");

        writer.goesTo("/your-data");
        writer.follows("Erase this journal");
        writer.types("Your passphrase", Visitor.PASSPHRASE);
        writer.main().locator("#sure").check();
        assertThat(writer.presses("Erase this journal")).isEqualTo(200);

        assertThat(writer.heading()).hasText("The journal is erased");
        assertThat(writer.page().context().cookies()).isEmpty();
        for (int pages = 0; pages < 3; pages++) {
            writer.page().goBack();
            assertThat(writer.page().content()).doesNotContain(WORDS);
        }
        otherTab.goesTo("/journal");
        assertThat(otherTab.page()).hasURL(ownlight.address() + "/unlock?to=/journal");
        assertThat(otherTab.unlocks(Visitor.PASSPHRASE)).isEqualTo(401);
        assertThat(otherTab.begins()).isEqualTo(200);
        otherTab.goesTo("/journal");
        assertThat(otherTab.main()).containsText("Nothing here yet.");
    }
}
