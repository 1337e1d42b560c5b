package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.LayoutFaults;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journal longer than one page, read page by page, part by part and entry by entry. */
class LookingBackIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void shows_one_section_and_kind_alone_without_script() {
        var writer = writerOf(browser.person().withoutJavaScript(), 1);
        writer.answers("/guides/light/cycle/write/1", "About the cycle.");
        writer.answers("/guides/light/shift/write/1", "About the shift.");
        writer.goesTo("/journal");

        chooses(writer, "Choose what is shown", "Section", "The cycle", "Show");
        assertThat(lines(writer)).hasCount(1);
        assertThat(writer.main()).containsText("About the cycle.");
        writer.arrives(() -> lines(writer).click());
        assertThat(writer.main().getByText("The entry before")).hasCount(0);
        writer.follows("Back to these entries");
        assertThat(lines(writer)).hasCount(1);

        writer.main().getByLabel("Kind").selectOption("Free pages");
        writer.presses("Show");
        assertThat(writer.main()).containsText("Nothing here for this choice.");
        writer.arrives(() -> writer.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Show everything"))
                .last()
                .click());
        assertThat(lines(writer)).hasCount(3);
    }

    @Test
    void goes_to_a_year_and_a_month_in_spanish_on_a_small_page() {
        var writer = writerOf(browser.person().width(320), 1);
        writer.goesTo("/journal?lang=es");
        int year = Year.now().getValue();

        chooses(writer, "Elegir lo que se muestra", "Tipo", "Páginas libres", "Mostrar");
        writer.follows(Integer.toString(year));
        assertThat(lines(writer)).hasCount(1);
        Axe.findsNothingOn(writer.page());
        assertThat(LayoutFaults.faultsOf(writer.page())).isEmpty();
        writer.goesTo("/journal?kind=page&year=" + (year - 1));
        assertThat(writer.main()).containsText("No hay nada con estos filtros.");
        writer.follows("Todo el tiempo");
        assertThat(lines(writer)).hasCount(1);
    }

    private static void chooses(Visitor writer, String summary, String label, String choice, String button) {
        writer.main().getByText(summary).click();
        writer.main().getByLabel(label).selectOption(choice);
        writer.presses(button);
    }

    private Visitor writerOf(int entries) {
        return writerOf(browser.person(), entries);
    }

    private Visitor writerOf(Person person, int entries) {
        var writer = Visitor.of(person, ownlight.address());
        writer.begins();
        IntStream.rangeClosed(1, entries).forEach(number -> {
            writer.goesTo("/journal/new");
            writer.types("Title", "Entry " + number);
            writer.types("Your words", "Something short.");
            writer.presses("Save");
        });
        return writer;
    }

    private static Locator lines(Visitor writer) {
        return writer.main().locator(".entries").getByRole(AriaRole.LINK);
    }

    private static String[] names(int newest, int oldest) {
        return IntStream.rangeClosed(oldest, newest)
                .map(number -> newest + oldest - number)
                .mapToObj("Entry %d"::formatted)
                .toArray(String[]::new);
    }
}
