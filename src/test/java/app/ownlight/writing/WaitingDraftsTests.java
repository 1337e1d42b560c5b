package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page where waiting words are settled. */
@PageTest
class WaitingDraftsTests {

    private static final String PROMPT = "/guides/light/connection/write/1";

    @Autowired
    MockMvc mvc;

    MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void says_kindly_that_nothing_waits() {
        assertThat(writer.opens("/kept").page().select(".lead").text()).startsWith("Nothing is waiting.");
        assertThat(new MockVisitor(mvc).opens("/kept").location()).isEqualTo("/unlock?to=/kept");
    }

    @Test
    void lists_everything_with_what_it_belongs_to() {
        String entry = writer.writes("A title", "As it was.");
        keeps(PROMPT, "an answer");
        keeps("/journal/new", "a free page");
        keeps(entry + "/edit", "a change\n".repeat(50));

        var page = writer.opens("/kept").page();

        assertThat(page.select(".waiting-draft h2").eachText())
                .containsExactly("A title", "A free page", "What did you recognize in them, early on?");
        assertThat(page.select(".waiting-draft details summary").eachText())
                .containsExactly("a change", "Discard", "Discard", "Discard");
        assertThat(page.select(".waiting-draft .entry-text")).hasSize(3);
    }

    @Test
    void saves_words_as_an_answer_to_their_own_prompt_once() {
        keeps(PROMPT, "an answer");
        FilledForm form = writer.opens("/kept").form().with("action", "own");

        Answer saved = writer.sends(form);
        Answer again = writer.sends(form);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(saved.location());
        assertThat(writer.opens(saved.location()).entryText()).isEqualTo("an answer");
        assertThat(writer.opens(saved.location()).page().select("h1").text())
                .isEqualTo("What did you recognize in them, early on?");
        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void saves_a_change_as_an_entry_of_its_own_once() {
        String entry = writer.writes("A title", "As it was.");
        keeps(entry + "/edit", "As it might be.");
        FilledForm form = writer.opens("/kept").form().with("action", "own");

        Answer saved = writer.sends(form);
        Answer again = writer.sends(form);

        assertThat(again.location()).isEqualTo(saved.location()).isNotEqualTo(entry);
        assertThat(writer.opens(saved.location()).entryText()).isEqualTo("As it might be.");
        assertThat(writer.opens(entry).entryText()).isEqualTo("As it was.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void puts_a_change_in_the_place_of_what_is_saved() {
        String entry = writer.writes("A title", "As it was.");
        keeps(entry + "/edit", "As it might be.");

        Answer saved = writer.sends(writer.opens("/kept").form().with("action", "replace"));

        assertThat(saved.location()).isEqualTo(entry);
        assertThat(writer.opens(entry).entryText()).isEqualTo("As it might be.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void asks_first_where_what_is_saved_has_changed() {
        String entry = writer.writes("A title", "As it was.");
        FilledForm other = writer.opens(entry + "/edit").form();
        keeps(entry + "/edit", "As it might be.");
        writer.sends(other.with("text", "As it is.").with("action", "save"));

        Answer asked = writer.sends(writer.opens("/kept").form().with("action", "replace"));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.entryText()).isEqualTo("As it is.");
        assertThat(asked.form().field("text")).isEqualTo("As it might be.");
        assertThat(waiting()).containsExactly("As it might be.");
    }

    @Test
    void discards_what_was_seen_and_nothing_newer() {
        FilledForm box = writer.opens(PROMPT).form();
        keeps(box, "seen");
        FilledForm form = writer.opens("/kept").form().with("action", "discard");
        keeps(box, "seen, and more");

        writer.sends(form);
        assertThat(writer.opens("/kept").page().select("[role=status]").text()).contains("have changed");
        assertThat(waiting()).containsExactly("seen, and more");

        FilledForm again = writer.opens("/kept").form().with("action", "discard");
        assertThat(writer.sends(again).location()).isEqualTo("/kept");
        assertThat(writer.sends(again).location()).isEqualTo("/kept");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keeps_words_whose_entry_is_gone() {
        String entry = writer.writes("A title", "As it was.");
        FilledForm box = writer.opens(entry + "/edit").form();
        writer.sends(writer.opens(entry + "/delete").form());
        keeps(box, "For an entry that is gone.");

        assertThat(writer.opens("/kept").page().select(".waiting-draft .actions a"))
                .isEmpty();
        Answer saved = writer.sends(writer.opens("/kept").form().with("action", "own"));
        assertThat(writer.opens(saved.location()).entryText()).isEqualTo("For an entry that is gone.");
    }

    @Test
    void shows_nobody_what_waits_for_another() {
        keeps(PROMPT, "Nobody else reads this.");
        FilledForm theirs = writer.opens("/kept").form();
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        String token = other.opens("/journal/new").form().field("_csrf");

        for (String action : List.of("own", "replace", "discard")) {
            Map<String, String> fields = new HashMap<>(theirs.fields());
            fields.putAll(Map.of("_csrf", token, "action", action));
            assertThat(other.exchanges("POST", "/kept", fields).location()).isEqualTo("/kept");
        }
        String asked = PROMPT + "?draft=" + theirs.field("id");
        assertThat(other.opens(asked).form().field("text")).isEmpty();
        assertThat(other.opens("/kept").body()).doesNotContain("Nobody else reads this.");
        assertThat(other.opens("/journal").page().select(".entries a")).isEmpty();
        assertThat(waiting()).containsExactly("Nobody else reads this.");
    }

    private void keeps(String box, String text) {
        keeps(writer.opens(box).form(), text);
    }

    private void keeps(FilledForm box, String text) {
        Map<String, String> fields = new HashMap<>(box.with("text", text).fields());
        fields.put("script", "autosave");
        assertThat(writer.exchanges("POST", "/drafts", fields).status()).isEqualTo(200);
    }

    private List<String> waiting() {
        return writer.opens("/kept").page().select(".waiting-draft .entry-text").stream()
                .map(Element::wholeText)
                .toList();
    }
}
