package app.ownlight.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Ending a walk on purpose. */
@PageTest
class ClosingTests {

    private static final String CLOSING = "/guides/light/closing";
    private static final String VALUES = "/guides/light/shift/write/1";

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @Test
    void shows_the_newest_values_and_promise_as_they_were_written() {
        answers(VALUES, "Older values");
        answers(VALUES, "\n honesty & <rest>\nfriends");
        answers("/guides/light/shift/write/2", "Tea on Tuesday, alone.");

        Element main = main();

        assertThat(main.select(".entry-text").stream().map(Element::wholeText))
                .containsExactly("\n honesty & <rest>\nfriends", "Tea on Tuesday, alone.");
        assertThat(main.select(".stack h2").eachText())
                .containsExactly(
                        "What three things matter to you, even when nobody is watching?",
                        "What small thing could you do this week for one of them?");
        assertThat(main.text()).doesNotContain("Older values");
    }

    @Test
    void an_empty_one_shows_its_question_and_the_way_to_it() {
        answers(VALUES, "Honesty.");

        assertThat(main().select("h2:contains(What small thing) + p a").attr("href"))
                .isEqualTo("/guides/light/shift/write/2");
    }

    @Test
    void looks_back_without_counting_anything_but_sections() {
        assertThat(main().text()).contains("Nothing is written in this walk.");
        assertThat(main().select("li a[href^=/guides/light/]").eachText())
                .contains("The connection", "The cycle", "The conflict", "The shift");

        answers(VALUES, "Honesty.");
        answers("/guides/light/cycle/write/3", "Sleep.");

        assertThat(main().text()).contains("words of yours in 2 of 4 sections. The first are from ");
        assertThat(main().select(".stack li a").eachText()).containsExactly("The connection", "The conflict");
    }

    @Test
    void ending_leads_to_the_walk_with_a_kind_word() {
        Answer ended = person.sends(person.opens(CLOSING).form().with("action", "end"));

        assertThat(ended.status()).isEqualTo(303);
        assertThat(ended.location()).isEqualTo("/guides/light");
        assertThat(person.opens(ended.location()).page().select(".notice").text())
                .contains("Your words stay where they are");
        assertThat(main().text()).contains("You ended the walk here on ");
    }

    @ParameterizedTest
    @CsvSource({"worth, abc", "worth, 99999", "steady, 8", "kind, -1"})
    void takes_no_answer_that_is_none(String field, String odd) {
        Answer refused = person.exchanges(
                "POST", CLOSING, Map.of("_csrf", person.opens(CLOSING).form().field("_csrf"), field, odd));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains("1 to 7");
        assertThat(refused.page().select("form[action=" + CLOSING + "] button[value=end]"))
                .hasSize(1);
        assertThat(main().text()).doesNotContain("You ended the walk here");
        assertThat(person.opens("/your-data").body()).doesNotContain("One check-in");
    }

    @Test
    void shows_what_else_one_may_do_and_nothing_that_is_not_there_yet() {
        assertThat(main().select("form a.button:not(.secondary)").attr("href")).isEqualTo("/letters/new");
        assertThat(main().select(".lined-list a").eachAttr("href"))
                .containsExactly("/journal", "/guides/light/loop", "/keepsake", "/guides/light/workbook");
        assertThat(main().text().toLowerCase()).doesNotContain("well done", "great");
    }

    @Test
    void is_for_an_open_journal_and_a_guide_that_is_there() {
        MockVisitor stranger = new MockVisitor(mvc);

        assertThat(stranger.opens(CLOSING).location()).isEqualTo("/unlock?to=" + CLOSING);
        assertThat(person.opens("/guides/none/closing").status()).isEqualTo(404);
    }

    @Test
    void speaks_the_reader_s_language_and_keeps_the_question_in_its_own() {
        answers(VALUES, "Honesty.");
        person.opens("/?lang=es");

        Element main = main();

        assertThat(main.expectFirst("h1").text()).isEqualTo("Cierre");
        assertThat(main.select("h2[lang=en]").text()).startsWith("What three things");
        assertThat(main.select("h2[lang=es]").text()).startsWith("¿Qué cosa pequeña");
    }

    private Element main() {
        return person.opens(CLOSING).page().expectFirst("main");
    }

    private void answers(String address, String words) {
        person.sends(person.opens(address).form().with("text", words).with("action", "save"));
    }
}
