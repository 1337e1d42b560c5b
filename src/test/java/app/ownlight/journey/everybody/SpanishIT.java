package app.ownlight.journey.everybody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whose phone speaks Spanish: from the first page to saved words, and over to English and back by a link. */
class SpanishIT {

    private static final String QUESTION = "¿Qué reconociste en esa persona al principio?";
    private static final String WORDS = "Cómo se reía, mañana y noche, antes de mirar a otro lado.";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void reads_writes_and_changes_the_language(boolean script) {
        var person = browser.person().speaking("es-US").width(320);
        var stranger = Visitor.of(script ? person : person.withoutJavaScript(), ownlight.address());

        stranger.goesTo("/");
        speaks(stranger, "es");
        stranger.follows("Leer la primera sección");
        assertThat(stranger.heading()).hasText("La conexión");
        fits(stranger);
        stranger.follows("Pasar a la primera pregunta");
        stranger.types(QUESTION, WORDS);
        assertThat(stranger.presses("Guardar y seguir")).isEqualTo(422);
        speaks(stranger, "es");
        var offered = stranger.main().locator(".secret-words").textContent();
        stranger.types("Nombre de tu diario", stranger.name());
        assertThat(stranger.presses("Usar estas cinco palabras y guardar")).isEqualTo(200);
        assertThat(stranger.page().getByText("Está guardado. Ya puedes cerrar")).isVisible();
        assertThat(stranger.page().getByText(offered)).isVisible();
        fits(stranger);

        stranger.goesTo("/journal");
        assertThat(stranger.heading()).hasText("Tu diario");
        stranger.follows("English");
        speaks(stranger, "en");
        assertThat(stranger.heading()).hasText("Your journal");
        assertThat(question(stranger)).hasAttribute("lang", "es");
        stranger.follows("Español");
        speaks(stranger, "es");
        stranger.presses("Bloquear");
        assertThat(stranger.heading()).hasText("Abre tu diario");
    }

    private static Locator question(Visitor visitor) {
        return visitor.main().getByText(QUESTION);
    }

    private static void speaks(Visitor visitor, String language) {
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
    }

    private static void fits(Visitor visitor) {
        assertThat(visitor.page().evaluate("[document.documentElement.scrollWidth, innerWidth]"))
                .isEqualTo(List.of(320, 320));
    }
}
