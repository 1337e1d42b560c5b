package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Answer;
import app.ownlight.FilledForm;
import app.ownlight.MockVisitor;
import app.ownlight.PageTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Words that stand in the box when their writer leaves. */
@PageTest
class LeaveTests {

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
    void leaving_keeps_the_words_as_an_answer_to_the_same_prompt() {
        visitor.begins();
        FilledForm form = written(PROMPT, "save");

        Answer left = visitor.exchanges("POST", "/leave", form.fields());

        assertThat(left.status()).isEqualTo(303);
        assertThat(left.location()).isEqualTo("/left");
        assertThat(visitor.opens("/journal").status()).isEqualTo(303);
        visitor.unlocks();
        assertThat(visitor.opensNewest().entryText()).isEqualTo(WORDS);
        assertThat(visitor.opensNewest().page().select("h1").text())
                .isEqualTo("What did you recognize in them, early on?");
    }

    @Test
    void leaving_in_the_middle_of_a_change_keeps_both_texts() {
        visitor.begins();
        String entry = visitor.writes("A title", WORDS);
        FilledForm form = visitor.opens(entry + "/edit").form().with("text", "half a change");

        visitor.exchanges("POST", "/leave", form.fields());

        visitor.unlocks();
        assertThat(visitor.opens(entry).entryText()).isEqualTo(WORDS);
        assertThat(visitor.opensNewest().entryText()).isEqualTo("half a change");
    }

    @Test
    void leaving_keeps_what_is_too_long_for_one_entry_in_several() {
        visitor.begins();
        FilledForm form = visitor.opens("/journal/new")
                .form()
                .with("title", "T".repeat(300))
                .with("text", "x".repeat(400_000));

        visitor.exchanges("POST", "/leave", form.fields());

        visitor.unlocks();
        assertThat(visitor.opens("/journal").page().select(".entries a")).hasSize(3);
        assertThat(visitor.opensNewest().entryText()).isEqualTo("x".repeat(302));
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

    private FilledForm written(String address, String action) {
        return visitor.opens(address).form().with("text", WORDS).with("action", action);
    }
}
