package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code on paper, offered on the walk, opens the journal again when the passphrase is lost. */
class RecoveryIT {

    private static final String WORDS = "Written before the passphrase was lost.";
    private static final String NEXT = "seven lamps on the harbour wall";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void brings_the_words_back(boolean script) {
        var writer = visitor(script);
        writer.begins();
        writer.answers("/guides/light/connection/write/1", WORDS);
        var code = takesTheCode(writer);

        var later = visitor(script);
        later.goesTo("/unlock");
        later.follows("I have a recovery code");
        assertThat(recovers(later, writer.name(), code)).isEqualTo(200);

        assertThat(later.page()).hasURL(ownlight.address() + "/settings/recovery");
        assertThat(later.main().locator(".recovery-code span")).hasCount(7);
        assertThat(later.main()).not().containsText(code.substring(0, 5));
        later.follows("Journal");
        later.follows("What did you recognize in them, early on?");
        assertThat(later.reads()).isEqualTo(WORDS);

        writer.goesTo("/journal");
        assertThat(writer.page()).hasURL(ownlight.address() + "/unlock?to=/journal");
        assertThat(writer.unlocks(Visitor.PASSPHRASE)).isEqualTo(401);
        writer.goesTo("/recover");
        assertThat(recovers(writer, writer.name(), code)).isEqualTo(401);
        writer.goesTo("/unlock");
        assertThat(writer.unlocks(NEXT)).isEqualTo(200);
    }

    private Visitor visitor(boolean script) {
        var person = browser.person();
        return Visitor.of(script ? person : person.withoutJavaScript(), ownlight.address());
    }

    private static String takesTheCode(Visitor writer) {
        writer.goesTo("/guides/light");
        writer.follows("Make a recovery code, in case the passphrase is ever forgotten");
        var groups = writer.main().locator(".recovery-code span").allTextContents();
        var label = writer.main().locator("label[for=confirm]").textContent();
        writer.types(label, "AAAAA");
        assertThat(writer.presses("I have it on paper")).isEqualTo(422);
        assertThat(writer.main().locator(".recovery-code span")).hasText(groups.toArray(String[]::new));
        writer.types(label, groups.get(Integer.parseInt(label.replaceAll("\\D", "")) - 1));
        assertThat(writer.presses("I have it on paper")).isEqualTo(200);
        writer.follows("Back to the walk");
        assertThat(writer.main().locator("a[href='/settings/recovery']")).hasCount(0);
        return String.join("-", groups);
    }

    private static int recovers(Visitor visitor, String name, String code) {
        visitor.types("Name of your journal", name);
        visitor.types("Recovery code", code);
        visitor.types("A new passphrase", NEXT);
        return visitor.presses("Open with the code");
    }
}
