package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's way to the first saved words: the third page takes them, the fourth keeps them, and nothing is asked twice. */
class FirstEntryIT {

    private static final String QUESTION = "What did you recognize in them, early on?";
    private static final String WORDS = "\nHow you laughed 🌙 before you looked away.\n\n  cafe\u0301 on the corner   ";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void writes_on_the_third_page_and_saves_from_the_fourth(boolean script) {
        var stranger = stranger(script);

        assertThat(stranger.goesTo("/")).isEqualTo(200);
        asksForNothing(stranger);
        assertThat(stranger.follows("Read the first section")).isEqualTo(200);
        asksForNothing(stranger);
        assertThat(stranger.follows("Continue to the first prompt")).isEqualTo(200);
        assertThat(fields(stranger)).isOne();
        assertThat(forms(stranger)).isOne();
        var prompt = stranger.page().url();
        stranger.types(QUESTION, WORDS);
        assertThat(stranger.presses("Save and continue")).isEqualTo(422);

        assertThat(stranger.page()).hasURL(prompt);
        assertThat(stranger.box()).hasValue(WORDS);
        assertThat(fields(stranger)).isEqualTo(3);
        assertThat(forms(stranger)).isOne();
        stranger.types("Name of your journal", stranger.name());
        stranger.types("A passphrase of your own", Visitor.PASSPHRASE);
        assertThat(stranger.presses("Open a journal and save")).isEqualTo(200);

        saysSaved(stranger);
        readsTheSameWords(stranger);
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void takes_the_five_words_and_sees_them_once_more(boolean script) {
        var stranger = stranger(script);
        stranger.answers("/guides/light/connection/write/1", WORDS);
        var offered = stranger.main().locator(".secret-words").textContent();
        stranger.types("Name of your journal", stranger.name());
        stranger.presses("Use these five words and save");

        saysSaved(stranger);
        assertThat(stranger.page().getByText(offered)).isVisible();
        readsTheSameWords(stranger);
        assertThat(stranger.page().getByText(offered)).hasCount(0);
        assertThat(stranger.page().getByText("This is the last time they are shown"))
                .hasCount(0);

        stranger.presses("Lock");
        assertThat(stranger.unlocks(offered)).isEqualTo(200);
        readsTheSameWords(stranger);
    }

    @ParameterizedTest(name = "in the field {0}")
    @ValueSource(strings = {"Name of your journal", "A passphrase of your own"})
    void opens_and_saves_with_enter(String field) {
        var stranger = stranger(true);
        stranger.answers("/guides/light/connection/write/1", WORDS);
        stranger.types("Name of your journal", stranger.name());
        stranger.types("A passphrase of your own", Visitor.PASSPHRASE);
        stranger.arrives(() -> stranger.page().getByLabel(field).press("Enter"));

        saysSaved(stranger);
        readsTheSameWords(stranger);
    }

    private Visitor stranger(boolean script) {
        var person = browser.person();
        return Visitor.of(script ? person : person.withoutJavaScript(), ownlight.address());
    }

    private static void asksForNothing(Visitor stranger) {
        assertThat(forms(stranger)).isZero();
        assertThat(fields(stranger)).isZero();
    }

    private static int forms(Visitor stranger) {
        return stranger.page().locator("form").count();
    }

    private static int fields(Visitor stranger) {
        return stranger.page()
                .locator("input, textarea, select")
                .filter(new Locator.FilterOptions().setVisible(true))
                .count();
    }

    private static void saysSaved(Visitor stranger) {
        assertThat(stranger.page().getByRole(AriaRole.STATUS)).containsText("Saved.");
    }

    private static void readsTheSameWords(Visitor stranger) {
        stranger.follows("Journal");
        stranger.follows(QUESTION);
        assertThat(stranger.reads()).isEqualTo(WORDS);
        stranger.follows("Edit");
        assertThat(stranger.box()).hasValue(WORDS);
    }
}
