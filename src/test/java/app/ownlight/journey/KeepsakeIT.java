package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a walk to a booklet on paper, in both languages, with a script and without. */
class KeepsakeIT {

    private static final String PROVING = "/guides/light/cycle/write/1";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest
    @CsvSource({
        "true, en, A title of your own, Make the booklet, Choose again, When did you last try to prove",
        "false, es, Un título tuyo, Hacer el cuaderno, Elegir de nuevo, Hoy no hice sopa"
    })
    void a_walk_becomes_pages_on_paper(
            boolean scripts, String language, String title, String make, String again, String words) {
        var writer = writer(scripts);
        writer.answers(PROVING, "I made soup for somebody who had eaten.");
        writer.answers(PROVING, "Hoy no hice sopa.");
        writer.answers("/guides/light/conflict/write/1", "This one stays out.");
        writer.goesTo("/guides/light/closing?lang=" + language);
        writer.arrives(
                () -> writer.main().locator(".lined-list a[href='/keepsake']").click());
        writer.types(title, "Für später");
        writer.main().locator("[value='section:light/conflict']").uncheck();
        assertThat(writer.presses(make)).isEqualTo(200);

        assertThat(writer.page()).hasURL(ownlight.address() + "/keepsake");
        assertThat(writer.heading()).hasText("Für später");
        assertThat(writer.main().locator("[data-print]").isVisible()).isEqualTo(scripts);
        for (var paper : List.of("A4", "Letter")) {
            var pages = print(writer, paper);
            assertThat(pages.get(0)).contains("Für später");
            assertThat(pages).noneMatch(page -> page.replaceAll("\\d+", "").isBlank());
            assertThat(String.join("", pages))
                    .contains("I made soup for somebody who had eaten.", words)
                    .doesNotContain("stays out", "Leave this site", "Salir", again);
        }

        writer.presses(again);
        assertThat(writer.main().locator("[value='section:light/conflict']"))
                .not()
                .isChecked();
        assertThat(writer.main().locator("[value='section:light/cycle']")).isChecked();
        assertThat(writer.main().locator("#title")).hasValue("Für später");
    }

    @Test
    void the_button_opens_the_dialog_of_the_browser() {
        var writer = writer(true);
        writer.goesTo("/keepsake");
        writer.presses("Make the booklet");
        writer.page().evaluate("window.print = () => (window.printed = true)");
        writer.main().getByText("Print or save as PDF").click();
        assertThat(writer.page().evaluate("window.printed")).isEqualTo(true);
    }

    @Test
    void thirty_pages_of_one_answer_flow_from_sheet_to_sheet() {
        var writer = writer(true);
        var line = "A line that was written late at night, and then another one like it. ";
        writer.answers(PROVING, "First words.\n" + (line.repeat(20) + "\n\n").repeat(60) + "Last words.");
        writer.goesTo("/keepsake");
        writer.presses("Make the booklet");

        var pages = print(writer, "A4");
        var first = indexOf(pages, "First words.");
        var last = indexOf(pages, "Last words.");
        assertThat(last - first).isBetween(20, 60);
        assertThat(pages.get(first)).contains("When did you last try");
        // No sheet in between is left half empty.
        assertThat(pages.subList(first + 1, last)).allMatch(page -> page.length() > 1_500);
    }

    @Test
    void a_form_that_lay_open_too_long_is_shown_once_more_with_all_in_it() {
        var writer = writer(true);
        writer.goesTo("/keepsake");
        writer.types("A title of your own", "Mine");
        writer.main().locator("[value=figures]").uncheck();
        writer.main().locator("[name=_csrf]").evaluateAll("fields => fields.forEach(field => (field.value = 'old'))");
        assertThat(writer.presses("Make the booklet")).isEqualTo(422);
        assertThat(writer.main().locator("#title")).hasValue("Mine");
        assertThat(writer.main().locator("[value=figures]")).not().isChecked();
        assertThat(writer.presses("Make the booklet")).isEqualTo(200);
    }

    private Visitor writer(boolean scripts) {
        var person = scripts ? browser.person() : browser.person().withoutJavaScript();
        var writer = Visitor.of(person, ownlight.address());
        writer.begins();
        return writer;
    }

    private static int indexOf(List<String> pages, String words) {
        return pages.indexOf(
                pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow());
    }

    /** The words of each page as it comes out of the printer. */
    private static List<String> print(Visitor reader, String paper) {
        byte[] pdf = reader.page().pdf(new Page.PdfOptions().setFormat(paper));
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return pages;
    }
}
