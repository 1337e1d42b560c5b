package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Answer;
import app.ownlight.FilledForm;
import app.ownlight.MockVisitor;
import app.ownlight.PageTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class WriteTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\n  first line\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";
    private static final String PHRASE = "the kettle sang off-key at dawn";

    @Autowired
    MockMvc mvc;

    MockVisitor visitor;
    String name;

    @BeforeEach
    void a_visitor_arrives() {
        visitor = new MockVisitor(mvc);
        name = "writer-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_visitor_gets_the_words_back_with_the_way_in_beneath() {
        Answer asked = visitor.sends(written(PROMPT, "save"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.form().field("text")).isEqualTo(WORDS);
        assertThat(asked.page().select(".way-in label").eachText())
                .containsExactly("Name of your journal", "A passphrase of your own");
        assertThat(asked.page().select(".way-in input[name=passphrase]").attr("autocomplete"))
                .isEqualTo("new-password");
        assertThat(asked.page().select("#entry button").first().val()).isEqualTo("begin");
    }

    @Test
    void the_same_form_opens_a_journal_and_saves() {
        Answer saved = visitor.sends(visitor.sends(written(PROMPT, "save"))
                .form()
                .with("name", name)
                .with("passphrase", PHRASE)
                .with("action", "begin"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(newest().entryText()).isEqualTo(WORDS);
    }

    @Test
    void a_passphrase_is_never_echoed_and_words_stay_when_it_is_refused() {
        Answer refused = visitor.sends(visitor.sends(written(PROMPT, "save"))
                .form()
                .with("name", name)
                .with("passphrase", "too short 7391")
                .with("action", "begin"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("7391");
        assertThat(refused.form().field("text")).isEqualTo(WORDS);
        assertThat(refused.form().field("name")).isEqualTo(name);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#passphrase");
    }

    @Test
    void who_has_a_journal_is_asked_for_it_instead() {
        Answer asked =
                visitor.sends(visitor.sends(written(PROMPT, "save")).form().with("action", "have"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select(".way-in input[name=passphrase]").attr("autocomplete"))
                .isEqualTo("current-password");
        assertThat(asked.form().field("text")).isEqualTo(WORDS);
    }

    @Test
    void other_words_are_drawn_on_request() {
        FilledForm asked = visitor.sends(written(PROMPT, "save")).form();
        FilledForm drawn = visitor.sends(asked.with("action", "draw")).form();

        assertThat(drawn.field("offered")).isNotEqualTo(asked.field("offered")).matches("\\S+( \\S+){4}");
        assertThat(drawn.field("text")).isEqualTo(WORDS);
    }

    @Test
    void saving_goes_on_stopping_goes_to_the_walk_and_skipping_keeps_nothing() {
        visitor.begins(name, PHRASE);

        assertThat(visitor.sends(written(PROMPT, "save")).location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(visitor.sends(written(PROMPT, "stop")).location()).isEqualTo("/guides/light");
        assertThat(visitor.sends(written(PROMPT, "skip")).location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(visitor.sends(written("/guides/light/connection/write/4", "save"))
                        .location())
                .isEqualTo("/guides/light");
        assertThat(visitor.opens("/journal").page().select(".entries a")).hasSize(3);
    }

    @Test
    void an_empty_box_is_a_skip() {
        Answer skipped =
                visitor.sends(visitor.opens(PROMPT).form().with("text", " \n").with("action", "save"));

        assertThat(skipped.status()).isEqualTo(303);
        assertThat(skipped.location()).isEqualTo("/guides/light/connection/write/2");
    }

    @Test
    void the_same_form_sent_again_makes_one_entry_and_the_same_answer() {
        visitor.begins(name, PHRASE);
        FilledForm form = written(PROMPT, "save");

        Answer first = visitor.sends(form);
        Answer again = visitor.sends(form);

        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(visitor.opens("/journal").page().select(".entries a")).hasSize(1);
    }

    @Test
    void the_same_form_sent_again_with_other_words_shows_both() {
        visitor.begins(name, PHRASE);
        FilledForm form = written(PROMPT, "save");
        visitor.sends(form);

        Answer conflict = visitor.sends(form.with("text", "other words"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.entryText()).isEqualTo(WORDS);
        assertThat(conflict.form().field("text")).isEqualTo("other words");
    }

    @Test
    void a_stale_edit_is_answered_with_both_texts_and_the_chosen_one_is_kept() {
        visitor.begins(name, PHRASE);
        String entry = visitor.writes("A title", WORDS);
        FilledForm stale = visitor.opens(entry + "/edit").form();
        visitor.sends(
                visitor.opens(entry + "/edit").form().with("text", "newer").with("action", "save"));

        Answer conflict = visitor.sends(stale.with("text", "mine").with("action", "save"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.entryText()).isEqualTo("newer");
        assertThat(visitor.opens(entry).entryText()).isEqualTo("newer");
        assertThat(visitor.sends(conflict.form().with("action", "save")).status())
                .isEqualTo(303);
        assertThat(visitor.opens(entry).entryText()).isEqualTo("mine");
    }

    @Test
    void editing_keeps_every_character_and_when_it_was_written() {
        visitor.begins(name, PHRASE);
        String entry = visitor.writes("A title", WORDS);
        String date = visitor.opens(entry).page().select("time").attr("datetime");

        visitor.sends(visitor.opens(entry + "/edit").form().with("action", "save"));

        assertThat(visitor.opens(entry).entryText()).isEqualTo(WORDS);
        assertThat(visitor.opens(entry).page().select("time").attr("datetime")).isEqualTo(date);
        assertThat(visitor.opens(entry).page().select("h1").text()).isEqualTo("A title");
    }

    @Test
    void answering_again_makes_a_new_take_and_never_touches_the_old_one() {
        visitor.begins(name, PHRASE);
        visitor.sends(written(PROMPT, "save"));
        visitor.sends(visitor.opens(PROMPT).form().with("text", "another take").with("action", "save"));

        assertThat(visitor.opens("/journal").page().select(".entries p").eachText())
                .containsExactly("another take", "first line");
        assertThat(newest().page().select("section .entries a").eachText()).containsExactly("first line");
        assertThat(visitor.opens(PROMPT).page().select("details .entries li")).hasSize(2);
    }

    @Test
    void words_that_meet_a_locked_journal_come_back_and_unlocking_there_saves_them() {
        visitor.begins(name, PHRASE);
        FilledForm form = written(PROMPT, "save");
        visitor.exchanges("POST", "/lock", Map.of("_csrf", form.field("_csrf")));

        Answer asked = visitor.sends(form);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.form().field("text")).isEqualTo(WORDS);
        visitor.sends(asked.form().with("action", "have").with("name", name));
        Answer saved = visitor.sends(
                asked.form().with("name", name).with("passphrase", PHRASE).with("action", "unlock"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(newest().entryText()).isEqualTo(WORDS);
        assertThat(visitor.opens("/journal").page().select(".entries a")).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_kept_in_the_box_whole() {
        visitor.begins(name, PHRASE);
        String longer = "x".repeat(200_001);

        Answer refused =
                visitor.sends(visitor.opens(PROMPT).form().with("text", longer).with("action", "save"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form().field("text")).isEqualTo(longer);
        assertThat(refused.page().select("#text-error").text()).contains("200,000");
    }

    @Test
    void the_longest_text_is_saved_and_read_again() {
        visitor.begins(name, PHRASE);
        String longest = "\u6F22\n".repeat(100_000);

        String entry = visitor.writes("", longest);

        assertThat(visitor.opens(entry).entryText()).isEqualTo(longest);
    }

    @Test
    void control_characters_are_taken_out_and_the_rest_is_shown_again() {
        visitor.begins(name, PHRASE);

        Answer refused = visitor.sends(
                visitor.opens(PROMPT).form().with("text", "a\u0007b").with("action", "save"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form().field("text")).isEqualTo("ab");
    }

    @Test
    void odd_hidden_fields_never_cost_the_words() {
        visitor.begins(name, PHRASE);
        FilledForm form = written(PROMPT, "save");
        form.with("id", "odd")
                .with("revision", "odd")
                .with("zone", "Nowhere/Here")
                .with("from", "odd");

        assertThat(visitor.sends(form).status()).isEqualTo(303);
        assertThat(newest().entryText()).isEqualTo(WORDS);
    }

    @Test
    void an_entry_keeps_the_date_of_the_writer_s_own_zone() {
        visitor.begins(name, PHRASE);
        visitor.sends(written(PROMPT, "save").with("zone", "Pacific/Kiritimati"));
        String east = newest().page().select("time").attr("datetime");
        visitor.sends(written(PROMPT, "save").with("zone", "Pacific/Pago_Pago"));
        String west = newest().page().select("time").attr("datetime");

        assertThat(east).isGreaterThan(west);
    }

    @Test
    void leaving_keeps_the_words_as_an_answer_to_the_same_prompt() {
        visitor.begins(name, PHRASE);
        FilledForm form = written(PROMPT, "save");

        Answer left = visitor.exchanges("POST", "/leave", form.fields());

        assertThat(left.status()).isEqualTo(303);
        assertThat(left.location()).isEqualTo("/left");
        assertThat(visitor.opens("/journal").status()).isEqualTo(303);
        visitor.unlocks(name, PHRASE);
        assertThat(newest().entryText()).isEqualTo(WORDS);
        assertThat(newest().page().select("h1").text()).isEqualTo("What did you recognize in them, early on?");
    }

    @Test
    void leaving_in_the_middle_of_a_change_keeps_both_texts() {
        visitor.begins(name, PHRASE);
        String entry = visitor.writes("A title", WORDS);
        FilledForm form = visitor.opens(entry + "/edit").form().with("text", "half a change");

        visitor.exchanges("POST", "/leave", form.fields());

        visitor.unlocks(name, PHRASE);
        assertThat(visitor.opens(entry).entryText()).isEqualTo(WORDS);
        assertThat(newest().entryText()).isEqualTo("half a change");
    }

    @Test
    void leaving_needs_no_journal_and_no_token() {
        Answer left = visitor.exchanges("POST", "/leave", Map.of());

        assertThat(left.location()).isEqualTo("/left");
        assertThat(visitor.opens("/left")
                        .page()
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .startsWith("0;");
    }

    @Test
    void deleting_asks_first_and_takes_that_entry_only() {
        visitor.begins(name, PHRASE);
        String kept = visitor.writes("kept", "kept");
        String gone = visitor.writes("gone", "gone");

        Answer asked = visitor.opens(gone + "/delete");
        assertThat(asked.page().select("h1").text()).isEqualTo("Delete this entry?");
        assertThat(visitor.opens(gone).status()).isEqualTo(200);

        assertThat(visitor.sends(asked.form()).location()).isEqualTo("/journal");
        assertThat(visitor.opens(gone).status()).isEqualTo(404);
        assertThat(visitor.opens(kept).status()).isEqualTo(200);
    }

    @Test
    void a_change_to_an_entry_that_is_gone_keeps_the_words() {
        visitor.begins(name, PHRASE);
        String entry = visitor.writes("", "old");
        FilledForm form =
                visitor.opens(entry + "/edit").form().with("text", WORDS).with("action", "save");
        visitor.sends(visitor.opens(entry + "/delete").form());

        Answer gone = visitor.sends(form);

        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.form().field("text")).isEqualTo(WORDS);
        Answer saved = visitor.sends(gone.form().with("action", "save"));
        assertThat(visitor.opens(saved.location()).entryText()).isEqualTo(WORDS);
    }

    private FilledForm written(String address, String action) {
        return visitor.opens(address).form().with("text", WORDS).with("action", action);
    }

    private Answer newest() {
        return visitor.opens(
                visitor.opens("/journal").page().select(".entries a").first().attr("href"));
    }
}
