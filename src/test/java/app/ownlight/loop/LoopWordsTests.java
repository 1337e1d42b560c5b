package app.ownlight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** No line of a loop is lost, whatever happens to its journal while it is put together. */
@PageTest
class LoopWordsTests {

    private static final String LOOP = "/guides/light/loop";

    @Autowired
    MockMvc mvc;

    MockVisitor writer;
    FilledForm form;

    @BeforeEach
    void lines_stand_in_the_form() {
        writer = new MockVisitor(mvc);
        writer.begins();
        answers();
        form = writer.opens(LOOP)
                .form()
                .with("chosen-2", "I brought soup.")
                .with("own-4", "That somebody says: rest.")
                .with("action", "save");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leave", "/lock", "/drafts"})
    void leaving_locking_and_keeping_a_draft_keep_them_for_the_form(String way) {
        Answer left = writer.exchanges("POST", way, form.fields());
        assertThat(left.status()).isEqualTo(303);
        if (!way.equals("/drafts")) {
            writer.unlocks();
        }

        standInTheForm(writer.opens(LOOP).form());
        assertThat(writer.opens("/kept").page().select("h2").text()).isEqualTo("My half of the loop");
        assertThat(writer.opens("/kept").page().select("form a.button").attr("href"))
                .startsWith(LOOP + "?draft=");
    }

    @Test
    void a_draft_that_is_saved_is_gone_from_the_form() {
        writer.exchanges("POST", "/drafts", form.fields());

        writer.sends(writer.opens(LOOP).form().with("action", "save"));

        assertThat(writer.opens(LOOP).page().select(".own-line").eachText())
                .containsExactly("I brought soup.", "That somebody says: rest.");
        assertThat(writer.opens("/kept").page().select("main form")).isEmpty();
    }

    @Test
    void what_comes_after_the_lock_is_kept_sealed_and_stands_in_the_form_again() {
        lockInAnotherTab();

        Answer asked = writer.sends(form);

        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.body()).doesNotContain("rest");
        assertThat(asked.form().field("to")).isEqualTo(LOOP);
        writer.unlocks();
        standInTheForm(writer.opens(LOOP).form());
    }

    @Test
    void without_an_open_journal_everything_stands_there_with_the_way_in_beneath() {
        lockInAnotherTab();
        form.with("ticket", "");

        Answer asked = writer.sends(form);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.form().field("own-2")).isEqualTo("I brought soup.");
        assertThat(asked.form().field("own-4")).isEqualTo("That somebody says: rest.");
        Answer saved = writer.sends(asked.form()
                .with("name", writer.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));
        assertThat(saved.location()).isEqualTo(LOOP);
        assertThat(writer.opens(LOOP).page().select(".own-line").eachText())
                .containsExactly("I brought soup.", "That somebody says: rest.");
    }

    @Test
    void a_wrong_passphrase_costs_no_line() {
        lockInAnotherTab();
        form.with("ticket", "");

        Answer refused = writer.sends(writer.sends(form)
                .form()
                .with("name", writer.name())
                .with("passphrase", "a near miss of the passphrase")
                .with("action", "unlock"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.form().field("own-4")).isEqualTo("That somebody says: rest.");
    }

    @Test
    void the_script_keeps_them_and_says_so() {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put("script", "true");

        Answer kept = writer.exchanges("POST", "/drafts", fields);

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).startsWith("Saved as a draft at");
        standInTheForm(writer.opens(LOOP).form());
    }

    @Test
    void waiting_words_of_another_shape_stand_there_whole() {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.keySet().removeIf(field -> field.matches("(point|own|chosen)-.*"));
        fields.put("text", "Told in\nanother way.");
        writer.exchanges("POST", "/drafts", fields);

        FilledForm box = writer.opens(LOOP).form();
        assertThat(box.field("text")).isEqualTo("Told in\nanother way.");
        writer.sends(box.with("action", "save"));

        assertThat(writer.opens(LOOP).entryText()).isEqualTo("Told in\nanother way.");
    }

    private static void standInTheForm(FilledForm form) {
        assertThat(form.field("chosen-2")).isEqualTo("I brought soup.");
        assertThat(form.field("own-2")).isEmpty();
        assertThat(form.field("own-4")).isEqualTo("That somebody says: rest.");
    }

    private void answers() {
        writer.sends(writer.opens("/guides/light/cycle/write/1")
                .form()
                .with("text", "I brought soup.")
                .with("action", "save"));
    }

    private void lockInAnotherTab() {
        writer.exchanges(
                "POST",
                "/lock",
                writer.opens("/journal/new").form().with("text", "").fields());
    }
}
