package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The program ends and comes back; every journal is locked then, and no word is lost. */
class RestartIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "Written before the restart.";

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path folder;

    @Test
    void asks_for_the_passphrase_and_shows_the_same_words() throws Exception {
        try (var ownlight = Ownlight.start(folder, SharedOwnlight.ARGUMENTS)) {
            var writer = Visitor.of(browser.person(), ownlight.address());
            writer.begins();
            writer.answers(PROMPT, WORDS);

            restart(ownlight);
            writer.goesTo("/journal");
            assertThat(writer.page()).hasURL(ownlight.address() + "/unlock?to=/journal");
            writer.unlocks(Visitor.PASSPHRASE);

            assertThat(writer.page()).hasURL(ownlight.address() + "/journal");
            readsTheOneEntry(writer);
        }
    }

    @Test
    void saves_words_that_stood_in_the_box_all_the_while() throws Exception {
        try (var ownlight = Ownlight.start(folder, SharedOwnlight.ARGUMENTS)) {
            var writer = Visitor.of(browser.person(), ownlight.address());
            writer.begins();
            writer.goesTo(PROMPT);
            writer.box().fill(WORDS);

            restart(ownlight);
            assertThat(writer.presses("Save and continue")).isEqualTo(401);
            assertThat(writer.page().content()).doesNotContain(WORDS);
            assertThat(writer.unlocks(Visitor.PASSPHRASE)).isEqualTo(200);
            assertThat(writer.page()).hasURL(ownlight.address() + PROMPT);
            assertThat(writer.box()).hasValue(WORDS);
            assertThat(writer.presses("Save and continue")).isEqualTo(200);

            writer.follows("Journal");
            readsTheOneEntry(writer);
        }
    }

    private static void restart(Ownlight ownlight) throws Exception {
        ownlight.stop();
        ownlight.startAgain(SharedOwnlight.ARGUMENTS);
    }

    private static void readsTheOneEntry(Visitor writer) {
        assertThat(writer.main().locator(".entries li")).hasCount(1);
        writer.follows("What did you recognize in them, early on?");
        assertThat(writer.reads()).isEqualTo(WORDS);
    }
}
