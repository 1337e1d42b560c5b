package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Words that are changed or removed. */
@PageTest
class EditTests {

    private static final String WORDS = "\n  first line\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";

    @Autowired
    MockMvc mvc;

    MockVisitor visitor;

    @BeforeEach
    void a_visitor_arrives() {
        visitor = new MockVisitor(mvc);
    }

    @Test
    void a_stale_edit_is_answered_with_both_texts_and_the_chosen_one_is_kept() {
        visitor.begins();
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
        visitor.begins();
        String entry = visitor.writes("A title", WORDS);
        String date = visitor.opens(entry).page().select("time").attr("datetime");

        visitor.sends(visitor.opens(entry + "/edit").form().with("action", "save"));

        assertThat(visitor.opens(entry).entryText()).isEqualTo(WORDS);
        assertThat(visitor.opens(entry).page().select("time").attr("datetime")).isEqualTo(date);
        assertThat(visitor.opens(entry).page().select("h1").text()).isEqualTo("A title");
    }

    @Test
    void deleting_without_the_form_s_token_does_nothing_whatever_else_is_sent() {
        visitor.begins();
        String entry = visitor.writes("", "kept");

        assertThat(visitor.exchanges("POST", entry + "/delete", Map.of("text", "words"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.opens(entry).entryText()).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/journal/3f2b", "/journal/3f2b/edit", "/journal/00000000-0000-4000-8000-000000000000/delete"})
    void an_entry_that_nobody_has_is_not_here(String address) {
        visitor.begins();

        assertThat(visitor.opens(address).status()).isEqualTo(404);
    }

    @Test
    void a_change_to_an_entry_that_is_gone_keeps_the_words() {
        visitor.begins();
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
}
