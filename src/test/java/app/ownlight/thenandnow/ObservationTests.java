package app.ownlight.thenandnow;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The line that somebody writes between two answers, which is an entry of their journal and is never lost. */
@PageTest
class ObservationTests {

    private static final String PLACE = "/then-and-now/light/connection/1";
    private static final String GONE = "/then-and-now/light/connection/99";
    private static final String QUESTION = "What did you recognize in them, early on?";
    private static final String LINE = "I asked less of her, the second time.";

    @Autowired
    MockMvc mvc;

    private MockVisitor writer;
    private FilledForm form;

    @BeforeEach
    void two_answers_meet() {
        writer = new MockVisitor(mvc);
        writer.begins();
        answers("Then.");
        answers("Now.");
        form = writer.opens(PLACE).form().with("What do you notice?", LINE).with("action", "save");
    }

    @Test
    void is_an_entry_that_says_what_it_belongs_to() {
        Answer saved = writer.sends(form);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(PLACE);
        Document page = writer.opens(PLACE).page();
        assertThat(page.select(".notice").text()).isEqualTo("Saved. You can close this page.");
        assertThat(page.select(".entries a").eachText()).containsExactly(LINE);
        assertThat(page.select(".entries time")).hasSize(1);
        assertThat(page.expectFirst("textarea").wholeText().strip()).isEmpty();
        assertThat(page.select(".entry-text").eachText()).containsExactly("Then.", "Now.");

        Answer entry = writer.opens(page.select(".entries a").attr("href"));
        assertThat(entry.entryText()).isEqualTo(LINE);
        assertThat(entry.page().select("h1").text()).isEqualTo("Then and now: " + QUESTION);
        assertThat(entry.page().select("main a[href=" + PLACE + "]").text()).isEqualTo("Then and now");
        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(3);
        assertThat(writer.opens("/journal?kind=noticed").page().select(".entries a"))
                .hasSize(1);
    }

    @Test
    void stands_beneath_with_the_others_the_newest_first() {
        writer.sends(form);
        writer.sends(
                writer.opens(PLACE).form().with("notice", "And more of me.").with("action", "save"));

        Document page = writer.opens(PLACE).page();
        assertThat(page.select(".entries a").eachText()).containsExactly("And more of me.", LINE);
        Document entry = writer.opens(page.select(".entries a").attr("href")).page();
        assertThat(entry.select("main h2").text()).isEqualTo("What you noticed here before");
    }

    @Test
    void is_no_answer_of_the_walk() {
        writer.sends(form);

        assertThat(writer.opens("/guides/light")
                        .page()
                        .select(".status")
                        .first()
                        .text())
                .contains("1 written");
        assertThat(writer.opens("/guides/light/connection/write/1").page().select("details a"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n"})
    void an_empty_line_is_no_entry(String nothing) {
        Answer sent = writer.sends(form.with("notice", nothing));

        assertThat(sent.location()).isEqualTo(PLACE);
        Document page = writer.opens(PLACE).page();
        assertThat(page.select(".notice").text()).isEqualTo("The line was empty, so nothing was saved.");
        assertThat(page.select(".entries a")).isEmpty();
    }

    @Test
    void counts_500_characters_as_people_do_and_shows_both_answers_where_there_are_more() {
        String longest = "\uD83C\uDF3F".repeat(500);

        Answer refused = writer.sends(form.with("notice", longest + "\uD83C\uDF3F"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".entry-text")).hasSize(2);
        assertThat(writer.sends(form.with("notice", longest)).status()).isEqualTo(303);
    }

    @Test
    void goes_back_to_the_two_answers_that_were_picked() {
        answers("And now.");
        var options = writer.opens(PLACE).page().select("#earlier option").eachAttr("value");
        String picked = "?earlier=" + options.get(0) + "&later=" + options.get(1);

        Answer page = writer.opens(PLACE + picked);
        Answer longer = writer.sends(page.form().with("notice", "x".repeat(501)).with("action", "save"));
        assertThat(longer.page().select(".entry-text").eachText()).containsExactly("Then.", "Now.");
        Answer saved = writer.sends(page.form().with("notice", LINE).with("action", "save"));

        assertThat(saved.location()).isEqualTo(PLACE + picked);
    }

    @Test
    void saved_from_among_waiting_words_it_is_the_same_entry() {
        writer.exchanges("POST", "/drafts", form.fields());

        writer.sends(writer.opens("/kept").form().with("action", "own"));

        assertThat(writer.opens(PLACE).page().select(".entries a").eachText()).containsExactly(LINE);
    }

    @Test
    void of_a_prompt_that_is_gone_it_is_kept_as_a_free_page() {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put("from", GONE);

        Answer saved = writer.exchanges("POST", GONE, fields);

        assertThat(saved.status()).isEqualTo(303);
        Answer entry = writer.opensNewest();
        assertThat(entry.entryText()).isEqualTo(LINE);
        assertThat(entry.page().select("h1").text()).isEqualTo("A free page");
    }

    @Test
    void a_box_with_words_stays_where_an_answer_was_deleted_meanwhile() {
        writer.exchanges("POST", "/drafts", form.fields());
        String answer =
                writer.opens("/journal").page().expectFirst(".entries a").attr("href");
        writer.sends(writer.opens(answer + "/delete").form());

        assertThat(writer.opens(PLACE).page().select(".entry-text").eachText()).containsExactly("Then.");
        assertThat(box()).isEqualTo(LINE);
    }

    private String box() {
        return writer.opens(PLACE).form().field("notice").strip();
    }

    private void answers(String words) {
        writer.sends(writer.opens("/guides/light/connection/write/1")
                .form()
                .with("text", words)
                .with("action", "save"));
    }
}
