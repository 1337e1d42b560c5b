package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking for words in all that was written. */
class SearchIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;

    @Test
    void finds_words_and_phrases_and_leaves_no_trace_of_the_question() {
        comes(browser.person());
        writes("At the café", "The light on the water, and nobody in a hurry.");
        writes("At home", "Water for the plants. The light was off.");
        writer.answers("/guides/light/cycle/write/1", "I carried water for an hour.");

        writer.goesTo("/journal");
        writer.main().getByLabel("Search in what you wrote").fill("WATER light");
        writer.arrives(() -> writer.page().keyboard().press("Enter"));
        assertThat(writer.heading()).hasText("Search");
        assertThat(writer.main()).containsText("2 results for “WATER light”.");
        assertThat(links()).hasText(new String[] {"At home", "At the café"});
        assertThat(writer.main().locator("mark")).hasText(new String[] {"Water", "light", "light", "water"});
        Axe.findsNothingOn(writer.page());

        asks("\"the light was\"");
        assertThat(links()).hasText(new String[] {"At home"});
        asks("CAFE");
        assertThat(writer.main().locator("mark")).hasText("café");
        assertThat(writer.page().url()).endsWith("/journal/search");
        assertThat(writer.page().title()).isEqualTo("Search - Ownlight");
        writer.arrives(() -> links().click());
        assertThat(writer.heading()).hasText("At the café");

        writer.goesTo("/journal");
        asks("zeppelin");
        assertThat(writer.main()).containsText("Nothing found for “zeppelin”. Every entry was looked at");
        writer.follows("Clear the search");
        assertThat(writer.page()).hasURL(Pattern.compile("/journal$"));
        assertThat(writer.main().getByLabel("Search in what you wrote")).hasValue("");
    }

    @Test
    void is_narrowed_and_widened_in_spanish_without_a_script_on_a_small_page() {
        comes(browser.person().withoutJavaScript().width(320));
        writer.answers("/guides/light/cycle/write/1", "Mi corazón tranquilo.");
        writer.answers("/guides/light/shift/write/1", "El corazón y la casa.");

        writer.goesTo("/journal?lang=es");
        writer.types("Busca en lo que escribiste", "corazon");
        writer.presses("Buscar");
        assertThat(links()).hasCount(2);
        writer.main().getByText("Elige dónde buscar").click();
        writer.main().getByLabel("Sección").selectOption("El ciclo");
        writer.presses("Buscar");
        assertThat(writer.main()).containsText("Un resultado con “corazon”.");
        assertThat(writer.main().locator("mark")).hasText("corazón");

        writer.types("Busca en lo que escribiste", "casa");
        writer.presses("Buscar");
        assertThat(writer.main()).containsText("No se encontró nada con “casa”.");
        writer.presses("Buscar en todo");
        assertThat(writer.main()).containsText("Un resultado con “casa”.");

        String tooLong = "casa ".repeat(100);
        writer.types("Busca en lo que escribiste", tooLong);
        assertThat(writer.presses("Buscar")).isEqualTo(422);
        assertThat(writer.main().locator("#q")).hasValue(tooLong);
        assertThat(writer.main().locator("#q")).hasAttribute("aria-invalid", "true");
    }

    private void comes(Person person) {
        writer = Visitor.of(person, ownlight.address());
        writer.begins();
    }

    private void writes(String title, String text) {
        writer.goesTo("/journal/new");
        writer.types("Title", title);
        writer.types("Your words", text);
        writer.presses("Save");
    }

    private void asks(String question) {
        writer.types("Search in what you wrote", question);
        writer.presses("Search");
    }

    private Locator links() {
        return writer.main().locator(".entries a");
    }
}
