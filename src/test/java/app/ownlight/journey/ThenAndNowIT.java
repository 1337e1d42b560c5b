package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One prompt answered more than once, and what somebody notices between two of the answers. */
class ThenAndNowIT {

    private static final String PLACE = "/then-and-now/light/connection/1";
    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String QUESTION = "What did you recognize in them, early on?";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;

    @Test
    void answers_meet_side_by_side_and_what_is_noticed_stays() {
        comes(browser.person());
        writer.goesTo("/then-and-now");
        assertThat(writer.main()).containsText("When you have answered a prompt twice, both answers will meet here.");
        Axe.findsNothingOn(writer.page());
        writer.answers(PROMPT, "The first.");
        writer.answers(PROMPT, "The second.");
        writer.answers(PROMPT, "The third.");

        writer.goesTo("/then-and-now");
        Axe.findsNothingOn(writer.page());
        assertThat(writer.follows(QUESTION)).isEqualTo(200);
        assertThat(texts()).hasText(new String[] {"The first.", "The third."});
        assertThat(left(1)).isGreaterThan(right(0));
        assertThat(top(1)).isEqualTo(top(0));

        writer.main().locator("summary").click();
        writer.page().locator("#earlier").selectOption(new SelectOption().setIndex(1));
        writer.presses("Show these two");
        assertThat(texts()).hasText(new String[] {"The second.", "The third."});
        Axe.findsNothingOn(writer.page());

        writer.box().fill("I ask less, and sleep.");
        assertThat(writer.main().locator("#state")).containsText("Saved as a draft at");
        writer.presses("Save what I notice");
        assertThat(texts()).hasText(new String[] {"The second.", "The third."});
        writer.follows("I ask less, and sleep.");
        assertThat(writer.reads()).isEqualTo("I ask less, and sleep.");
        writer.follows("Then and now");

        writer.page().setViewportSize(320, 800);
        assertThat(top(1)).isGreaterThan(bottom(0));
        assertThat((boolean) writer.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        Axe.findsNothingOn(writer.page());
    }

    @Test
    void everything_is_there_without_a_script_in_spanish() {
        comes(browser.person().withoutJavaScript());
        writer.goesTo("/?lang=es");
        for (String words : new String[] {"Lo primero.", "Lo último."}) {
            writer.goesTo(PROMPT);
            writer.box().fill(words);
            writer.presses("Guardar y seguir");
        }
        writer.goesTo("/then-and-now");
        writer.follows("¿Qué reconociste en esa persona al principio?");
        assertThat(texts()).hasText(new String[] {"Lo primero.", "Lo último."});

        writer.box().fill("Una línea a medias.");
        writer.presses("Bloquear");
        writer.types("Nombre de tu diario", writer.name());
        writer.types("Frase de acceso", Visitor.PASSPHRASE);
        writer.presses("Desbloquear");
        writer.goesTo(PLACE);
        assertThat(writer.box()).hasValue("Una línea a medias.");
        writer.box().fill("x".repeat(501));
        assertThat(writer.presses("Guardar lo que noto")).isEqualTo(422);
        assertThat(writer.box()).hasValue("x".repeat(501));
        writer.box().fill("Una línea entera.");
        assertThat(writer.presses("Guardar lo que noto")).isEqualTo(200);
        assertThat(writer.main().getByRole(AriaRole.LINK, named("Una línea entera.")))
                .hasCount(1);

        var month = writer.main().locator("[name=again]").nth(1);
        month.check();
        assertThat(writer.presses("Guardar esta elección")).isEqualTo(200);
        assertThat(month).isChecked();
        writer.page().context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile("^t[0-9]+$")));
        writer.main().locator("[name=again]").last().check();
        assertThat(writer.presses("Guardar esta elección")).isEqualTo(422);
        assertThat(writer.main().locator("[name=again]").last()).isChecked();
        assertThat(writer.presses("Guardar esta elección")).isEqualTo(200);
    }

    private void comes(Person person) {
        writer = Visitor.of(person, ownlight.address());
        writer.begins();
    }

    private Locator texts() {
        return writer.main().locator(".two-texts-frame .entry-text");
    }

    private double left(int text) {
        return texts().nth(text).boundingBox().x;
    }

    private double right(int text) {
        return left(text) + texts().nth(text).boundingBox().width;
    }

    private double top(int text) {
        return texts().nth(text).boundingBox().y;
    }

    private double bottom(int text) {
        return top(text) + texts().nth(text).boundingBox().height;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
