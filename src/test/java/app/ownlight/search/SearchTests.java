package app.ownlight.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Searching what one wrote. */
@PageTest
class SearchTests {

    @Autowired
    MockMvc mvc;

    MockVisitor writer;

    @BeforeEach
    void a_writer_has_a_journal() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void words_are_found_in_titles_and_texts_and_marked_newest_first() {
        writer.writes("By the sea", "We walked for hours.");
        writer.writes("", "Nothing about it.");
        String newest = writer.writes("", "The sea was loud, and I was quiet.");

        Document page = searches("SEA").page();

        assertThat(page.select("main h1").text()).isEqualTo("Search");
        assertThat(page.select("main .lead").text()).isEqualTo("2 results for “SEA”.");
        assertThat(page.select(".entries a").eachText()).containsExactly("A free page", "By the sea");
        assertThat(page.select(".entries a").first().attr("href")).isEqualTo(newest);
        assertThat(page.select("mark").eachText()).containsExactly("sea", "sea");
        assertThat(page.select(".entries p").eachText())
                .containsExactly("The sea was loud, and I was quiet.", "We walked for hours.");
    }

    @Test
    void all_words_have_to_be_there_in_any_order_and_a_phrase_side_by_side() {
        writer.writes("", "The quiet house and the garden.");
        writer.writes("", "The garden of the quiet\n   house.");

        assertThat(found("house garden")).hasSize(2);
        assertThat(found("“quiet house” garden")).hasSize(2);
        assertThat(found("\"house and\"")).containsExactly("The quiet house and the garden.");
        assertThat(found("house lake")).isEmpty();
    }

    @Test
    void signs_are_signs_and_come_back_as_they_were() {
        List<String> odd = List.of(".*[(\\", "$^", "a|b", "\\E", "%_", "<mark>", "&amp;", "${7*7}", "{0}", "('");
        writer.writes("", String.join(" ", odd));

        for (String typed : odd) {
            Document page = searches(typed).page();
            assertThat(page.select("mark").eachText()).as(typed).isNotEmpty().containsOnly(typed);
            assertThat(page.select("#q").val()).isEqualTo(typed);
            assertThat(page.select(".entries p").text()).isEqualTo(String.join(" ", odd));
        }
    }

    @Test
    void nothing_to_look_for_is_said_and_nothing_searched() {
        writer.writes("", "words");

        for (String typed : List.of("", " ", "  \t ", "\"", "“”", "«»  \" \"", "\u0301", "\u200d\u00ad")) {
            Answer answer = searches(typed);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().title()).isEqualTo("Error: Search - Ownlight");
            assertThat(answer.page().select(".error-summary a").text()).isEqualTo("Type a word to look for.");
            assertThat(answer.page().select("#q").attr("aria-describedby")).contains("q-error");
            assertThat(answer.page().select(".entries")).isEmpty();
        }
    }

    @Test
    void a_question_of_ten_thousand_characters_is_refused_and_still_in_the_field() {
        writer.writes("", "words");
        String typed = "ñ ".repeat(5_000);

        Answer answer = searches(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary a").text())
                .isEqualTo("This is longer than 200 characters. A few words are enough; all of yours are still here.");
        assertThat(answer.page().select("#q").val()).isEqualTo(typed);
        assertThat(searches("b".repeat(200)).status()).isEqualTo(200);
    }

    @Test
    void an_unbalanced_quote_takes_the_rest_as_its_phrase() {
        writer.writes("", "one two three");
        writer.writes("", "three one, two");

        assertThat(found("one “two three")).containsExactly("one two three");
    }

    @Test
    void pages_hold_twenty_and_go_on_by_a_form_that_asks_again() {
        for (int i = 1; i <= 45; i++) {
            writer.writes("", "entry " + i + (i % 9 == 0 ? " apart" : " found"));
        }

        List<String> seen = new ArrayList<>();
        Answer answer = searches("found");
        while (true) {
            Document page = answer.page();
            assertThat(page.select(".entries li").size()).isLessThanOrEqualTo(20);
            seen.addAll(page.select(".entries p").eachText());
            Element older = page.selectFirst("main form:has(button:containsOwn(Older))");
            if (older == null) {
                break;
            }
            assertThat(older.attr("method")).isEqualTo("post");
            answer = writer.exchanges("POST", older.attr("action"), fields(older));
        }
        assertThat(seen).hasSize(40).startsWith("entry 44 found").endsWith("entry 1 found");
    }

    @Test
    void what_the_journal_shows_is_what_is_searched() {
        answers("/guides/light/cycle/write/1", "the lake, in the cycle");
        answers("/guides/light/shift/write/1", "the lake, in the shift");
        writer.writes("", "the lake, on a free page");

        Answer answer = searches("/journal?guide=light&section=cycle", "lake");

        assertThat(answer.page().select(".entries p").eachText()).containsExactly("the lake, in the cycle");
        assertThat(answer.page().select("main").text()).contains("Searched in: The cycle");
        Element everything = answer.page().expectFirst("main form:has(button:containsOwn(everything))");
        assertThat(writer.exchanges("POST", everything.attr("action"), fields(everything))
                        .page()
                        .select(".entries li"))
                .hasSize(3);
    }

    @Test
    void a_kind_and_a_time_can_be_searched_alone() {
        answers("/guides/light/cycle/write/1", "the lake, in the cycle");
        writer.writes("", "the lake, on a free page");
        String year = writer.opens("/journal")
                .page()
                .expectFirst("time")
                .attr("datetime")
                .substring(0, 4);

        assertThat(foundIn("/journal?kind=page", "lake")).containsExactly("the lake, on a free page");
        assertThat(foundIn("/journal?kind=answer&year=" + year, "lake")).containsExactly("the lake, in the cycle");
        Document none =
                searches("/journal?kind=answer&year=1999&month=2", "lake").page();
        assertThat(none.select("main .lead").text()).isEqualTo("Nothing found for “lake”.");
        assertThat(none.select("main").text()).contains("Searched in: Answers February 1999");
    }

    @Test
    void where_nothing_is_found_the_page_says_what_was_searched_and_offers_to_clear_it() {
        writer.writes("", "words");

        Document page = searches("wardrobe").page();

        assertThat(page.select("main .lead").text()).isEqualTo("Nothing found for “wardrobe”.");
        assertThat(page.select("main").text())
                .contains("Every entry was looked at, and every letter that can be read.");
        assertThat(page.select("main a:containsOwn(Clear the search)").attr("href"))
                .isEqualTo("/journal");
        assertThat(page.select("#q").val()).isEqualTo("wardrobe");
    }

    @Test
    void a_letter_is_found_once_it_can_be_read_and_not_before() {
        writer.writes("", "The wardrobe is too large.");
        FilledForm form = writer.opens("/letters/new").form().with("title", "About wardrobes");
        writer.sends(form.with("text", "Did the wardrobe go?")
                .with("opens.after", "12")
                .with("action", "save"));
        String letter = "/letters/" + form.field("id");

        assertThat(found("wardrobe")).containsExactly("The wardrobe is too large.");
        assertThat(found("wardrobes")).isEmpty();

        writer.sends(writer.opens(letter + "/open").form());

        Document page = searches("wardrobe").page();
        assertThat(page.select("main .lead").text()).isEqualTo("2 results for “wardrobe”.");
        assertThat(page.select("main h2").eachText()).containsExactly("Letters", "Entries");
        assertThat(page.select(".entries a").first().attr("href")).isEqualTo(letter);
        assertThat(page.select(".entries li").first().select("mark").eachText())
                .containsExactly("wardrobe", "wardrobe");
        assertThat(foundIn("/journal?kind=page", "wardrobe")).containsExactly("The wardrobe is too large.");
        assertThat(searches("go").page().select("main h2").eachText()).containsExactly("Letters");
    }

    @Test
    void nobody_finds_what_somebody_else_wrote() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        other.writes("Theirs", "wardrobe");
        writer.writes("Ours", "words");

        assertThat(found("wardrobe")).isEmpty();
    }

    @Test
    void the_question_is_in_no_address_and_no_title() {
        writer.writes("", "words");
        Answer answer = searches("plantedwords");

        assertThat(answer.page().title()).isEqualTo("Search - Ownlight");
        assertThat(answer.page().select("[href*=plantedwords], [action*=plantedwords]"))
                .isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void its_address_alone_leads_to_the_journal() {
        assertThat(writer.opens("/journal/search").location()).isEqualTo("/journal");
    }

    @Test
    void after_the_lock_the_way_in_leads_to_the_journal() {
        writer.writes("", "words");
        FilledForm form = form("/journal").with("q", "words");
        writer.exchanges("POST", "/lock", fields(writer.opens("/journal").page().expectFirst("form[action=/lock]")));

        Answer answer = writer.sends(form);

        assertThat(answer.status()).isIn(303, 422);
        assertThat(answer.location()).isEqualTo("/unlock?to=/journal/search");
    }

    @Test
    void it_speaks_spanish() {
        writer.opens("/?lang=es");
        writer.writes("", "Mi corazón tranquilo.");

        Document page = searches("corazon").page();

        assertThat(page.select("h1").text()).isEqualTo("Buscar");
        assertThat(page.select("main .lead").text()).isEqualTo("Un resultado con “corazon”.");
        assertThat(page.select("mark").text()).isEqualTo("corazón");
    }

    private List<String> found(String question) {
        return foundIn("/journal", question);
    }

    private List<String> foundIn(String journal, String question) {
        Answer answer = searches(journal, question);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select(".entries p").eachText();
    }

    private Answer searches(String question) {
        return searches("/journal", question);
    }

    private Answer searches(String journal, String question) {
        return writer.sends(form(journal).with("q", question));
    }

    private FilledForm form(String journal) {
        return writer.opens(journal).form();
    }

    private void answers(String prompt, String text) {
        writer.sends(writer.opens(prompt).form().with("text", text).with("action", "save"));
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }
}
