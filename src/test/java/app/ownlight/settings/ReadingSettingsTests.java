package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How a person reads and writes: set once, there again in every browser that unlocks, and seen on the pages. */
@PageTest
class ReadingSettingsTests {

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @ParameterizedTest
    @CsvSource({
        "language, es, lang, es",
        "theme, DARK, data-theme, dark",
        "theme, LIGHT, data-theme, light",
        "contrast, MORE, data-contrast, more",
        "textSize, LARGER, data-size, larger",
        "textSize, LARGE, data-size, large",
        "textSize, LARGEST, data-size, largest",
        "lineSpacing, WIDE, data-spacing, wide",
        "lineSpacing, WIDER, data-spacing, wider",
        "typeface, SANS, data-face, sans"
    })
    void a_choice_shows_on_every_page_and_after_the_next_unlock_elsewhere(
            String field, String value, String attribute, String shown) {
        assertThat(sets(field, value).status()).isEqualTo(303);

        assertThat(html(person).attr(attribute)).isEqualTo(shown);
        MockVisitor elsewhere = elsewhere();
        assertThat(html(elsewhere).attr(attribute)).isEqualTo(shown);
        assertThat(chosen(elsewhere, field)).isEqualTo(value);
        sets(field, "");
        assertThat(html(person).attr(attribute)).isNotEqualTo(shown);
        assertThat(chosen(person, field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUNDAY", "MONDAY", "SATURDAY"})
    void the_first_day_of_the_week_is_kept(String day) {
        sets("weekStart", day);

        assertThat(chosen(elsewhere(), "weekStart")).isEqualTo(day);
    }

    @Test
    void spelling_is_checked_once_it_is_wanted() {
        assertThat(box().attr("spellcheck")).isEqualTo("false");

        person.sends(form().with("spelling", "true"));

        assertThat(box().attr("spellcheck")).isEqualTo("true");
        assertThat(elsewhere().opens("/settings").page().select("#spelling[checked]"))
                .hasSize(1);
    }

    @Test
    void discreet_titles_are_the_same_on_every_page() {
        person.sends(form().with("discreet", "true"));

        for (String path : new String[] {"/journal", "/guides/light/conflict", "/help", "/settings"}) {
            assertThat(person.opens(path).page().title()).isEqualTo("Notes");
        }
        assertThat(new MockVisitor(mvc).opens("/help").page().title()).isEqualTo("Get help now - Ownlight");
    }

    @Test
    void the_shorter_walk_is_kept_and_names_no_reason() {
        person.sends(form().with("gentle", "true"));

        Document page = elsewhere().opens("/settings").page();
        assertThat(page.select("#gentle[checked]")).hasSize(1);
        assertThat(page.text()).doesNotContainIgnoringCase("separat").doesNotContainIgnoringCase("apart ");
    }

    @Test
    void what_is_unchecked_is_off_again() {
        person.sends(form().with("spelling", "true").with("discreet", "true").with("gentle", "true"));
        FilledForm form = form();
        assertThat(form.fields()).containsKeys("spelling", "discreet", "gentle");
        form.fields().keySet().removeAll(Set.of("spelling", "discreet", "gentle"));
        person.sends(form);

        assertThat(person.opens("/settings").page().select("#spelling[checked], #discreet[checked], #gentle[checked]"))
                .isEmpty();
    }

    @Test
    void saving_says_so_once_and_loses_no_other_choice() {
        sets("theme", "DARK");
        assertThat(person.opens("/settings").page().select("[role=status]").text())
                .isEqualTo("Your settings are saved.");

        sets("textSize", "LARGE");

        assertThat(chosen(person, "theme")).isEqualTo("DARK");
        assertThat(chosen(person, "textSize")).isEqualTo("LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "theme, PINK",
        "contrast, LESS",
        "textSize, 400",
        "lineSpacing, none",
        "typeface, COMIC",
        "weekStart, SOMEDAY",
        "spelling, perhaps"
    })
    void what_no_form_offers_is_refused_and_changes_nothing(String field, String value) {
        sets("theme", "DARK");

        assertThat(person.sends(form().with(field, value)).status()).isEqualTo(400);
        assertThat(chosen(person, "theme")).isEqualTo("DARK");
    }

    @Test
    void each_choice_can_be_told_without_looking() {
        Document page = person.opens("/settings").page();

        assertThat(page.select("main form input:not([type=hidden])"))
                .hasSizeGreaterThan(24)
                .allMatch(input -> input.closest("label") != null
                        || !page.select("label[for=" + input.id() + "]").isEmpty());
        assertThat(page.select("[type=radio]"))
                .allMatch(radio ->
                        !radio.closest("fieldset").select("> legend").text().isBlank());
        assertThat(page.select("[type=radio][checked]")).hasSize(7);
        assertThat(page.select("main button")).hasSize(1);
        assertThat(page.text()).contains("Ctrl or Cmd, with Enter", "Shift, three times");
    }

    private Answer sets(String field, String value) {
        return person.sends(form().with(field, value));
    }

    private FilledForm form() {
        return person.opens("/settings").form();
    }

    private MockVisitor elsewhere() {
        MockVisitor elsewhere = new MockVisitor(mvc);
        elsewhere.unlocks(person.name(), MockVisitor.PHRASE);
        return elsewhere;
    }

    private Element box() {
        return person.opens("/guides/light/cycle/write/1").page().expectFirst("main textarea");
    }

    private static Element html(MockVisitor visitor) {
        return visitor.opens("/about").page().expectFirst("html");
    }

    private static String chosen(MockVisitor visitor, String field) {
        return visitor.opens("/settings")
                .page()
                .select("[name=" + field + "][checked]")
                .attr("value");
    }
}
