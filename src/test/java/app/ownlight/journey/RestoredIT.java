package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Traces;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A browser that was closed and is opened again, with all that it kept in its own files. */
class RestoredIT {

    private static final String SAVED = "The lamps in the hall went out.";
    private static final String TYPED = "I wait at the window for him";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @TempDir
    Path profile;

    @Test
    void opens_nothing_and_has_no_word_in_its_files() throws IOException {
        try (var context = browser.withProfile(profile)) {
            var writer = writes(context);
            writer.goesTo("/journal/new");
            writer.box().pressSequentially(TYPED);
        }
        assertThat(Traces.of("localhost", profile))
                .as("the search finds visits")
                .isNotEmpty();
        assertThat(Traces.of(SAVED, profile)).isEmpty();
        assertThat(Traces.of(TYPED, profile)).isEmpty();

        try (var context = browser.withProfile(profile)) {
            var again = visitor(context);
            again.goesTo("/journal");
            assertThat(again.heading()).hasText("Open your journal");
        }
    }

    @Test
    void shows_no_page_again_that_was_open_before_the_lock() {
        try (var context = browser.withProfile(profile)) {
            var writer = writes(context);
            writer.goesTo("/journal");
            var otherTab = writer.newTab();
            otherTab.goesTo("/about");
            otherTab.presses("Lock");
        }

        try (var context = browser.withProfile(profile, "--restore-last-session")) {
            var anyPage = context.pages().get(0);
            anyPage.waitForCondition(
                    () -> context.pages().stream().anyMatch(page -> page.url().contains("/unlock?to=/journal")));
            assertThat(context.pages())
                    .allSatisfy(page -> assertThat(page.content()).doesNotContain(SAVED));
        }
    }

    private Visitor writes(BrowserContext context) {
        var writer = visitor(context);
        writer.begins();
        writer.answers("/guides/light/cycle/write/1", SAVED);
        return writer;
    }

    private Visitor visitor(BrowserContext context) {
        return Visitor.of(new Person(options -> context), ownlight.address());
    }
}
