package app.ownlight.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody finds who needs a person now. */
@PageTest
class HelpPageTests {

    @Autowired
    MockMvc mvc;

    @Test
    void begins_with_three_calls_danger_first() {
        Document page = page("/help");

        assertThat(page.select("main a").eachAttr("href").subList(0, 4))
                .containsExactly("tel:911", "tel:112", "tel:999", "tel:988");
        assertThat(page.select("main .button").eachAttr("href"))
                .containsExactly("tel:911", "tel:988", "tel:8007997233");
        assertThat(page.select("main h2").eachText())
                .startsWith("In danger now", "988 Suicide & Crisis Lifeline", "National Domestic Violence Hotline");
    }

    @Test
    void leads_to_each_place_on_the_same_page() {
        Document page = page("/help");

        assertThat(page.select("nav .link-row a")).hasSize(16).allSatisfy(link -> {
            Element place = page.expectFirst("main h2" + link.attr("href"));
            assertThat(place.text()).isEqualTo(link.text());
            assertThat(place.nextElementSibling().select("h3")).isNotEmpty();
        });
        assertThat(page.select("nav .link-row a").eachText())
                .startsWith("United States", "Florida", "Miami-Dade and Monroe", "Puerto Rico")
                .endsWith("Every other country");
    }

    @Test
    void tells_of_each_line_its_name_hours_day_and_source() {
        assertThat(page("/help").select(".lined-list li:has(h3)")).hasSize(30).allSatisfy(line -> {
            assertThat(line.expectFirst("h3").text()).isNotBlank();
            assertThat(line.select("p")).hasSize(3).allMatch(Element::hasText);
            assertThat(line.expectFirst(".source").text())
                    .containsPattern("Checked on November 22, 2026\\. Found at \\S+.*\\.$");
            assertThat(line.select("a").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(way -> way.matches("(tel|sms|mailto):\\S+|https://\\S+"));
        });
    }

    @Test
    void names_the_service_in_every_link_and_the_language_of_its_name() {
        Document page = page("/help");

        assertThat(page.select("#pr + ul a").first().text()).isEqualTo("Call 1-800-981-0023, Línea PAS (ASSMCA)");
        assertThat(page.select("#pr + ul h3").eachAttr("lang"))
                .containsOnly("es")
                .hasSize(2);
        assertThat(page.select("#us + ul h3").eachAttr("lang")).isEmpty();
        assertThat(page.select("#pe + ul a").eachText()).first().asString().startsWith("Call 113 (option 5)");
    }

    @Test
    void speaks_spanish_and_marks_what_has_an_english_name_only() {
        MockVisitor visitor = new MockVisitor(mvc);
        visitor.opens("/help?lang=es");
        Document page = visitor.opens("/help").page();

        assertThat(page.select("#us + ul a").eachText())
                .startsWith("Llamar al 988 (para español, oprime el 2), Línea 988 de Prevención del Suicidio y Crisis");
        assertThat(page.select("#us + ul h3").eachAttr("lang")).containsExactly("en", "en");
        assertThat(page.select("#pr + ul [lang], #mx + ul [lang]")).isEmpty();
        assertThat(page.select(".source").first().text()).startsWith("Comprobado el 22 de noviembre de 2026.");
    }

    @Test
    void says_that_nobody_dialed_and_what_comes_from_older_pages() {
        Document page = page("/help");

        assertThat(page.text()).contains("Nobody has dialed these numbers");
        assertThat(page.select(".lined-list li:has(strong) h3").eachText())
                .contains("love is respect")
                .hasSize(6);
    }

    @Test
    void tells_other_sites_nothing() {
        assertThat(page("/help").select("main a[href^=https]"))
                .hasSizeGreaterThan(3)
                .allMatch(link -> link.attr("rel").equals("noreferrer noopener"));
        assertThat(page("/help").text()).contains("stay in the history");
    }

    @Test
    void has_the_five_steps_on_a_page_of_their_own_with_help_first() {
        Document page = page("/help/grounding");

        assertThat(page.select("main a").eachAttr("href")).containsExactly("/help");
        assertThat(page.select("main .steps li")).hasSize(5);
        assertThat(page.select("main ul li")).hasSize(6);
        assertThat(page.text()).contains("one kind line and stop", "Not right before sleep");
        assertThat(page("/help").select("main a[href=/help/grounding]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/help/grounding"})
    void needs_no_journal_session_or_form(String path) {
        MockVisitor visitor = new MockVisitor(mvc);
        Answer answer = visitor.opens(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("form, button, script:not([src])")).isEmpty();
        assertThat(visitor.session()).isNull();
        assertThat(visitor.cookies()).isEmpty();
        assertThat(answer.page().select("h1")).hasSize(1);
    }

    @Test
    void gives_its_first_numbers_to_the_foot_of_every_page() {
        for (String path : new String[] {"/", "/about", "/guides/light", "/unlock"}) {
            assertThat(page(path).select("footer p a").eachAttr("href"))
                    .as(path)
                    .containsExactly("tel:911", "tel:988", "sms:988");
        }
    }

    private Document page(String path) {
        return new MockVisitor(mvc).opens(path).page();
    }
}
