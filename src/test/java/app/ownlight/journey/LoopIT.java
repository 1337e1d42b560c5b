package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From answers to one's own half of the loop, on the screen and on paper, with a script and without. */
class LoopIT {

    private static final String LOOP = "/guides/light/loop";
    private static final String LONGEST = "I waited in the car to see whether the light would come on. "
            .repeat(5)
            .strip();
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_made_of_own_lines_drawn_printed_and_made_again(boolean scripts) {
        var person = scripts ? browser.person() : browser.person().withoutJavaScript();
        var writer = Visitor.of(person, ownlight.address());
        writer.begins();
        writer.answers("/guides/light/connection/write/3", "I am too much.\nSomeone will notice.");
        writer.answers("/guides/light/cycle/write/1", "Soup, on Sunday.");

        writer.goesTo(LOOP);
        writer.main().getByText("Someone will notice.").click();
        writer.main().getByText("Soup, on Sunday.").click();
        writer.types("One step out: a line of your own", "A walk on Tuesday.");
        assertThat(writer.presses("Save and draw it")).isEqualTo(200);

        assertThat(lines(writer))
                .hasText(new String[] {"Someone will notice.", "Soup, on Sunday.", "A walk on Tuesday."});
        assertThat(writer.main().locator("ol a")).hasText(new String[] {
            "On a day when you felt small, what were you reading as proof?",
            "What have you been waiting for someone to say or do?",
            "What does your resentment want someone to know?"
        });
        onPaperThereAreTheLinesAlone(writer);

        writer.follows("Make a new one");
        assertThat(writer.main().locator("#chosen-1-2")).isChecked();
        writer.types("Missing: a line of your own", "A message.");
        writer.presses("Save and draw it");
        assertThat(lines(writer)).hasCount(4);
        writer.main().locator("summary").click();
        writer.arrives(() -> writer.main().locator("details a").click());
        assertThat(writer.reads())
                .startsWith("Recognizing: Someone will notice.\nProving: Soup, on Sunday.\nMeasuring:\n");
        writer.follows("Answer this prompt again");
        assertThat(lines(writer)).hasCount(4);
    }

    @Test
    void typed_lines_are_kept_as_a_draft_without_a_button() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.goesTo(LOOP);
        writer.types("Missing: a line of your own", "A message.");
        assertThat(writer.main().locator("#state")).containsText("Saved as a draft at");

        writer.goesTo(LOOP);
        assertThat(writer.main().locator("#own-4")).hasValue("A message.");
        writer.presses("Save and draw it");
        assertThat(lines(writer)).hasText(new String[] {"A message."});
    }

    @Test
    void a_button_keeps_them_where_there_is_no_script() {
        var writer = Visitor.of(browser.person().withoutJavaScript(), ownlight.address());
        writer.begins();
        writer.goesTo(LOOP);
        writer.types("Missing: a line of your own", "A message.");
        writer.presses("Keep draft");

        assertThat(writer.main().locator("#own-4")).hasValue("A message.");
        writer.types("Proving: a line of your own", "Left in the box.");
        writer.presses("Lock");
        writer.unlocks(Visitor.PASSPHRASE);
        writer.goesTo(LOOP);
        assertThat(writer.main().locator("#own-2")).hasValue("Left in the box.");
        assertThat(writer.main().locator("#own-4")).hasValue("A message.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void fits_one_sheet_with_the_longest_lines(String paper) {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.goesTo(LOOP);
        writer.main().locator("[name^=own-]").all().forEach(field -> field.fill(LONGEST));
        writer.presses("Save and draw it");

        assertThat(sheets(writer, paper)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void the_workbook_is_fifteen_or_sixteen_sheets_for_anybody(String paper) {
        var reader = Visitor.of(browser.person(), ownlight.address());
        assertThat(reader.goesTo("/guides/light/workbook")).isEqualTo(200);

        assertThat(sheets(reader, paper)).isBetween(15L, 16L);
    }

    private static void onPaperThereAreTheLinesAlone(Visitor writer) {
        writer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(lines(writer).first()).isVisible();
        assertThat(writer.main().locator(".drawing svg")).isVisible();
        assertThat(writer.main().getByText("Make a new one")).isHidden();
        assertThat(writer.main().getByText("Talk to someone now")).isHidden();
        writer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static Locator lines(Visitor writer) {
        return writer.main().locator(".own-line");
    }

    private static long sheets(Visitor reader, String paper) {
        byte[] pdf = reader.page().pdf(new Page.PdfOptions().setFormat(paper));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
