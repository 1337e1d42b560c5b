package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter to later from its first word to its reading, with a script and without, in both languages. */
class LetterIT {

    private static final String WORDS = "Dear me,\n  you made it to the sea.";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void is_kept_while_it_is_written_sealed_until_its_day_and_opened_before_only_on_purpose() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.goesTo("/guides/light/closing");
        writer.follows("Write a letter to later");
        writer.box().fill(WORDS);
        writer.types("Day", "30");
        writer.types("Month", "2");
        writer.types("Year", "" + (LocalDate.now().getYear() + 1));
        assertThat(writer.main().locator("#state")).containsText("Saved as a draft at");

        // Another tab locks and unlocks meanwhile; this page still seals its letter.
        var tab = writer.newTab();
        tab.goesTo("/journal");
        tab.presses("Lock");
        tab.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.presses("Seal this letter")).isEqualTo(422);
        assertThat(writer.main().locator(".error-summary")).isFocused();
        writer.main().locator(".error-summary a").click();
        assertThat(writer.page().getByLabel("Day")).isFocused();
        assertThat(writer.box()).hasValue(WORDS);

        writer.types("Month", "3");
        writer.presses("Seal this letter");
        assertThat(writer.main().locator(".lead"))
                .hasText("Sealed until March 30, " + (LocalDate.now().getYear() + 1));
        assertThat(writer.page().content()).doesNotContain("made it");
        Axe.findsNothingOn(writer.page());

        writer.follows("Open it now anyway");
        assertThat(writer.page().content()).doesNotContain("made it");
        writer.presses("Open it now");
        assertThat(writer.reads()).isEqualTo(WORDS);
        writer.follows("All letters");
        assertThat(writer.main().getByText("A letter without a title")).isVisible();
        writer.goesTo("/letters/new");
        assertThat(writer.box()).hasValue("");
    }

    @Test
    void is_written_in_spanish_without_a_script_and_locked_in_between() {
        var writer = Visitor.of(browser.person().withoutJavaScript(), ownlight.address());
        writer.begins();
        writer.goesTo("/letters?lang=es");
        writer.follows("Escribir una carta para más adelante");
        writer.types("Título", "Hasta el mar");
        writer.box().fill(WORDS);
        writer.page().getByLabel("En un año").check();
        writer.presses("Bloquear");
        writer.types("Nombre de tu diario", writer.name());
        writer.types("Frase de acceso", Visitor.PASSPHRASE);
        writer.presses("Desbloquear");

        writer.goesTo("/letters/new");
        assertThat(writer.box()).hasValue(WORDS);
        assertThat(writer.page().getByLabel("En un año")).isChecked();
        writer.presses("Sellar esta carta");
        assertThat(writer.heading()).hasText("Hasta el mar");
        assertThat(writer.main()).containsText("Sellada hasta el");

        writer.follows("Borrar");
        writer.presses("Borrar esta carta");
        assertThat(writer.main()).containsText("Todavía no has escrito ninguna");
    }
}
