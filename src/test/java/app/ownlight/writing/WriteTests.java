package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Words that are kept, and what stands against keeping them. */
@PageTest
class WriteTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\n  first line\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";

    @Autowired
    MockMvc mvc;

    MockVisitor visitor;

    @BeforeEach
    void a_visitor_arrives() {
        visitor = new MockVisitor(mvc);
    }

    @Test
    void saving_goes_on_stopping_goes_to_the_walk_and_skipping_keeps_nothing() {
        visitor.begins();

        assertThat(visitor.sends(written(PROMPT, "save")).location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(visitor.sends(written(PROMPT, "stop")).location()).isEqualTo("/guides/light");
        assertThat(visitor.sends(written(PROMPT, "skip")).location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(visitor.sends(written("/guides/light/connection/write/4", "save"))
                        .location())
                .isEqualTo("/guides/light/connection/pause");
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
    void answering_again_makes_a_new_take_and_never_touches_the_old_one() {
        visitor.begins();
        visitor.sends(written(PROMPT, "save"));
        visitor.sends(visitor.opens(PROMPT).form().with("text", "another take").with("action", "save"));

        assertThat(visitor.opens("/journal").page().select(".entries p").eachText())
                .containsExactly("another take", "first line");
        assertThat(visitor.opensNewest().page().select("section .entries a").eachText())
                .containsExactly("first line");
        assertThat(visitor.opens(PROMPT).page().select("details .entries li")).hasSize(2);
    }

    @Test
    void the_longest_text_is_saved_and_read_again() {
        visitor.begins();
        String longest = "\u6F22\n".repeat(100_000);

        String entry = visitor.writes("", longest);

        assertThat(visitor.opens(entry).entryText()).isEqualTo(longest);
    }

    @Test
    void odd_hidden_fields_never_cost_the_words() {
        visitor.begins();
        FilledForm form = written(PROMPT, "save");
        form.with("id", "odd")
                .with("revision", "odd")
                .with("zone", "Nowhere/Here")
                .with("from", "odd");

        assertThat(visitor.sends(form).status()).isEqualTo(303);
        assertThat(visitor.opensNewest().entryText()).isEqualTo(WORDS);
    }

    @Test
    void an_entry_keeps_the_date_of_the_writer_s_own_zone() {
        visitor.begins();
        visitor.sends(written(PROMPT, "save").with("zone", "Pacific/Kiritimati"));
        String east = visitor.opensNewest().page().select("time").attr("datetime");
        visitor.sends(written(PROMPT, "save").with("zone", "Pacific/Pago_Pago"));
        String west = visitor.opensNewest().page().select("time").attr("datetime");

        assertThat(east).isGreaterThan(west);
    }

    private FilledForm written(String address, String action) {
        return visitor.opens(address).form().with("text", WORDS).with("action", action);
    }
}
