package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere, or to somebody else's words: the same quiet page, with the ways on. */
class UnknownIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/guides/heavy",
                "/guides/light/middle",
                "/guides/light/cycle/write/99",
                "/guides/light/cycle/write/first"
            })
    void is_not_here_for_anybody(String path) {
        var visitor = Visitor.of(browser.person(), ownlight.address());

        assertThat(visitor.goesTo(path)).isEqualTo(404);
        saysNotHere(visitor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/journal/3f2b", "/journal/3f2b/edit", "/journal/00000000-0000-4000-8000-000000000000/delete"})
    void is_not_here_for_a_writer(String path) {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();

        assertThat(writer.goesTo(path)).isEqualTo(404);
        saysNotHere(writer);
    }

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
