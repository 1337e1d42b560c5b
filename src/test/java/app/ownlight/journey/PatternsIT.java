package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.FilledForm;
import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.LayoutFaults;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's own numbers, drawn: seen, heard, read as a table, printed. */
class PatternsIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor person;

    @Test
    void are_pictures_with_a_name_a_sentence_and_a_table_that_is_open_on_paper() {
        comes(browser.person());
        person.follows("Patterns");

        assertThat(person.heading()).hasText("Patterns");
        assertThat(person.main()).containsText("Nothing here is a score, and there is no right direction.");
        Locator worth = picture("Where my worth came from");
        assertThat(worth.locator("circle")).hasCount(3);
        assertThat(worth.locator("desc")).containsText("3 answers on");
        assertThat(picture("Steady before and after").locator("rect")).hasCount(4);
        assertThat(person.main().getByText("of yours since")).hasCount(0);

        Locator table = person.main().locator("table").first();
        assertThat(table).isHidden();
        person.main().locator("summary").first().click();
        assertThat(table.getByRole(AriaRole.CELL)).hasText(new String[] {"6", "2", "4"});
        Axe.findsNothingOn(person.page());
        assertThat(LayoutFaults.faultsOf(person.page())).isEmpty();

        person.main().locator("summary").first().click();
        person.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (int each = 0; each < 3; each++) {
            assertThat(person.main().locator("table").nth(each)).isVisible();
        }
        assertThat(person.main().locator("summary:visible")).hasCount(0);
    }

    @Test
    void are_told_in_spanish_on_a_narrow_dark_screen_without_javascript() {
        comes(browser.person().speaking("es-US").dark().width(320).withoutJavaScript());
        person.follows("Números");

        assertThat(person.heading()).hasText("Tus números");
        assertThat(person.main()).containsText("Aquí nada es una nota");
        assertThat(picture("De dónde venía mi valor").locator("circle")).hasCount(3);
        assertThat(picture("En calma, antes y después")).isVisible();
        person.main().locator("summary").nth(1).click();
        assertThat(person.main().locator("table").nth(1).getByRole(AriaRole.COLUMNHEADER))
                .hasText(new String[] {"Día", "Antes", "Después"});
        assertThat(person.main().locator(".weeks tbody tr")).hasCount(12);
        assertThat(LayoutFaults.faultsOf(person.page())).isEmpty();
    }

    /** Four visits today; the first is not asked where worth comes from, since nothing was read yet. */
    private void comes(Person who) {
        person = Visitor.of(who, ownlight.address());
        HttpPerson filling = new HttpPerson(ownlight.address());
        filling.begins(person.name(), Visitor.PASSPHRASE);
        visits(filling, "connection", "", "3", "2");
        visits(filling, "cycle", "4", "2", "4");
        visits(filling, "conflict", "2", "5", "5");
        visits(filling, "shift", "6", "5", "6");
        person.goesTo("/unlock");
        person.page().locator("#name").fill(person.name());
        person.page().locator("#passphrase").fill(Visitor.PASSPHRASE);
        assertThat(person.arrives(() -> person.page().locator("#passphrase").press("Enter")))
                .isEqualTo(200);
    }

    private static void visits(HttpPerson filling, String section, String worth, String before, String after) {
        String place = "/guides/light/" + section;
        FilledForm arrival = filling.opens(place + "/arrive").form().with("steady", before);
        filling.sends(worth.isEmpty() ? arrival : arrival.with("worth", worth));
        filling.sends(
                filling.opens(place + "/pause").form().with("steady", after).with("action", "stop"));
    }

    private Locator picture(String name) {
        Locator picture = person.main().getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(name));
        assertThat(picture).isVisible();
        return picture;
    }
}
