package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
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
    void leaving_in_the_middle_of_a_change_keeps_both_texts() {
        visitor.begins();
        String entry = visitor.writes("A title", WORDS);
        FilledForm form = visitor.opens(entry + "/edit").form().with("text", "half a change");

        visitor.exchanges("POST", "/leave", form.fields());

        visitor.unlocks();
        assertThat(visitor.opens(entry).entryText()).isEqualTo(WORDS);
        assertThat(visitor.opens(entry)
                        .page()
                        .select(".two-texts section .entry-text")
                        .text())
                .isEqualTo("half a change");
        assertThat(visitor.opens(entry + "/edit").form().field("text")).isEqualTo("half a change");
    }

    @Test
    void leaving_a_box_with_nothing_new_keeps_nothing() {
        visitor.begins();
        String entry = visitor.writes("A title", WORDS);

        visitor.exchanges(
                "POST", "/leave", visitor.opens(entry + "/edit").form().fields());
        visitor.unlocks();
        visitor.exchanges("POST", "/lock", visitor.opens(PROMPT).form().fields());

        visitor.unlocks();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void leaving_keeps_what_is_too_long_for_one_box_in_several_and_only_once() {
        visitor.begins();
        String text = "ab c".repeat(100_000);
        FilledForm form = visitor.opens("/journal/new")
                .form()
                .with("title", "T".repeat(300))
                .with("text", text + "\u0007");

        visitor.exchanges("POST", "/leave", form.fields());
        visitor.unlocks();
        visitor.exchanges("POST", "/leave", form.fields());

        visitor.unlocks();
        assertThat(visitor.opens("/journal").page().select(".entries a")).isEmpty();
        assertThat(waiting()).hasSize(3);
        assertThat(waiting().stream().mapToInt(String::length).sum()).isEqualTo(302 + text.length());
        assertThat(String.join("", waiting())).doesNotContain("\u0007");
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

    private List<String> waiting() {
        return visitor.opens("/kept").page().select(".entry-text").stream()
                .map(Element::wholeText)
                .toList();
    }
}
