package app.ownlight.loop;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Putting one's half of the loop together, and seeing it drawn. */
@PageTest
class LoopPageTests {

    private static final String LOOP = "/guides/light/loop";
    private static final String TEXT =
            "Recognizing: I am too much.\nProving: Soup.\nMeasuring:\nMissing:\nResenting:\nOne step out: A walk.";

    @Autowired
    MockMvc mvc;

    MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void each_point_offers_the_lines_of_its_own_answers_newest_first() {
        answers("connection/write/3", "An older one.");
        answers("connection/write/3", " I am too much. \n\nSomeone will notice.\nI am too much.");
        answers("cycle/write/3", "About something else.");

        Document form = writer.opens(LOOP).page();

        assertThat(form.select("[name=chosen-1]").eachAttr("value"))
                .containsExactly("I am too much.", "Someone will notice.", "An older one.", "");
        assertThat(form.select("fieldset:first-of-type span[translate=no]").eachText())
                .containsExactly("I am too much.", "Someone will notice.", "An older one.");
        assertThat(form.select("[type=radio][checked]").val()).isEmpty();
        assertThat(form.select("main").text()).doesNotContain("something else");
        assertThat(form.select("fieldset legend").eachText())
                .containsExactly(
                        "1. Recognizing", "2. Proving", "3. Measuring", "4. Missing", "5. Resenting", "One step out");
    }

    @Test
    void at_most_eight_lines_are_offered_and_long_ones_are_cut_for_show_only() {
        String longer = "A long line ".repeat(20).strip();
        answers("cycle/write/1", longer + "\n" + "x".repeat(400) + "\n1\n2\n3\n4\n5\n6\n7");

        Document form = writer.opens(LOOP).page();

        assertThat(form.select("[name=chosen-2]")).hasSize(9);
        assertThat(form.select("[name=chosen-2]").get(0).val()).isEqualTo(longer);
        assertThat(form.select("[name=chosen-2]").get(1).val()).hasSize(300).endsWith("x…");
        assertThat(form.select("fieldset span[translate=no]").get(0).text())
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("…");
    }

    @Test
    void saving_makes_an_ordinary_entry_and_draws_it() {
        answers("connection/write/3", "I am too much.");

        Answer saved = writer.sends(filled());

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(LOOP);
        Document drawn = writer.opens(LOOP).page();
        assertThat(drawn.select(".loop svg title").text()).isNotEmpty();
        assertThat(drawn.select(".loop ol h2").eachText())
                .containsExactly("Recognizing", "Proving", "Measuring", "Missing", "Resenting");
        assertThat(drawn.select(".own-line").eachText()).containsExactly("I am too much.", "Soup.", "A walk.");
        assertThat(drawn.select(".framed h2").text()).isEqualTo("One step out");
        assertThat(drawn.select(".loop li:eq(2) a").attr("href")).isEqualTo("/guides/light/conflict/write/1");
        assertThat(drawn.select(".loop li:eq(2) a").text()).startsWith("On a day when you felt small");
        Answer entry = writer.opensNewest();
        assertThat(entry.page().select("h1").text()).isEqualTo("My half of the loop");
        assertThat(entry.entryText()).isEqualTo(TEXT);
        assertThat(entry.page().select(".actions a:contains(again)").attr("href"))
                .isEqualTo(LOOP);
    }

    @Test
    void a_new_take_begins_with_the_lines_of_the_last_and_leaves_it_as_it_was() {
        answers("connection/write/3", "I am too much.");
        writer.sends(filled());
        Answer form = writer.opens(LOOP + "?again=true");
        assertThat(form.form().field("own-2")).isEqualTo("Soup.");
        assertThat(form.form().field("chosen-1")).isEqualTo("I am too much.");
        assertThat(form.form().field("own-1")).isEmpty();

        writer.sends(form.form().with("own-2", "Bread.").with("action", "save"));

        Document drawn = writer.opens(LOOP).page();
        assertThat(drawn.select(".own-line").eachText()).containsExactly("I am too much.", "Bread.", "A walk.");
        String earlier = drawn.select("details a").attr("href");
        assertThat(writer.opens(earlier).entryText()).isEqualTo(TEXT);
    }

    @Test
    void nothing_in_any_point_is_no_entry() {
        Answer skipped =
                writer.sends(writer.opens(LOOP).form().with("own-3", "  ").with("action", "save"));

        assertThat(skipped.status()).isEqualTo(303);
        assertThat(writer.opens(LOOP).page().select("fieldset")).hasSize(6);
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
    }

    @Test
    void control_characters_are_taken_out_and_the_rest_is_shown_again() {
        Answer refused = writer.sends(filled().with("own-2", "So\u0007up\nand bread."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(refused.page().select("#text .error")).hasSize(1);
        assertThat(refused.form().field("own-2")).isEqualTo("Soup and bread.");
    }

    @Test
    void an_entry_of_another_shape_is_shown_as_it_is() {
        writer.sends(filled());
        String entry = writer.opens("/journal").page().expectFirst(".entries a").attr("href");
        writer.sends(writer.opens(entry + "/edit")
                .form()
                .with("text", "I rather tell it\nlike this.")
                .with("action", "save"));

        Answer shown = writer.opens(LOOP);

        assertThat(shown.entryText()).isEqualTo("I rather tell it\nlike this.");
        assertThat(shown.page().select(".loop")).isEmpty();
        assertThat(writer.opens(LOOP + "?again=true").form().field("own-2")).isEmpty();
    }

    @Test
    void a_draft_of_another_shape_stands_there_whole() {
        Map<String, String> fields =
                new LinkedHashMap<>(writer.opens(LOOP).form().fields());
        fields.keySet().removeIf(field -> field.matches("(point|own|chosen)-.*"));
        fields.put("text", "Told in\nanother way.");
        writer.exchanges("POST", "/drafts", fields);

        FilledForm box = writer.opens(LOOP).form();
        assertThat(box.field("text")).isEqualTo("Told in\nanother way.");
        writer.sends(box.with("action", "save"));

        assertThat(writer.opens(LOOP).entryText()).isEqualTo("Told in\nanother way.");
    }

    @Test
    void is_no_section_of_the_walk_and_of_the_journal() {
        answers("cycle/write/1", "Soup.");
        writer.sends(filled());

        assertThat(writer.opens("/guides/light").page().select("main .actions .button"))
                .hasSize(1);
        assertThat(writer.opens("/journal?guide=light&section=cycle").page().select(".entries a"))
                .hasSize(1);
        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(2);
    }

    @Test
    void leads_to_help_before_and_after() {
        assertThat(writer.opens(LOOP).page().select("main .care a[href=/help]")).hasSize(1);
        writer.sends(filled());
        assertThat(writer.opens(LOOP).page().select("main .care a[href=/help]")).hasSize(1);
    }

    @Test
    void somebody_without_a_journal_is_led_to_the_way_in_and_back() {
        Answer asked = new MockVisitor(mvc).opens(LOOP);

        assertThat(asked.location()).isEqualTo("/unlock?to=" + LOOP);
        assertThat(writer.opens("/guides/nowhere/loop").status()).isEqualTo(404);
    }

    private FilledForm filled() {
        FilledForm form = writer.opens(LOOP).form();
        return form.with("own-1", form.fields().containsKey("chosen-1") ? "" : "I am too much.")
                .with(form.fields().containsKey("chosen-1") ? "chosen-1" : "own-1", "I am too much.")
                .with("own-2", "Soup.")
                .with("own-6", "A walk.")
                .with("action", "save");
    }

    private void answers(String prompt, String words) {
        writer.sends(writer.opens("/guides/light/" + prompt)
                .form()
                .with("text", words)
                .with("action", "save"));
    }
}
