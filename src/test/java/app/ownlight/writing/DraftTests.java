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

/** Words in a box that are not saved yet. */
@PageTest
class DraftTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\n  first line\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";

    @Autowired
    MockMvc mvc;

    MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void are_kept_by_a_button_and_back_in_the_box() {
        Answer kept = writer.exchanges("POST", "/drafts", box(WORDS).fields());

        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.location()).isEqualTo(PROMPT);
        Answer page = writer.opens(PROMPT);
        assertThat(page.page().select("[role=status]").text()).isEqualTo("Draft kept. It is not in your journal yet.");
        assertThat(page.page().select(".waiting-drafts p").text()).startsWith("Kept as a draft on ");
        assertThat(page.form().field("text")).isEqualTo(WORDS);
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
    }

    @Test
    void are_kept_by_a_script_which_is_told_when() {
        Answer kept = autosaves(box(WORDS));

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.header("Content-Type")).startsWith("text/plain");
        assertThat(kept.header("Cache-Control")).contains("no-store");
        assertThat(kept.body()).matches("Saved as a draft at \\d\\d:\\d\\d");
        assertThat(writer.opens(PROMPT).form().field("text")).isEqualTo(WORDS);
    }

    @Test
    void of_one_form_take_each_other_s_place() {
        FilledForm form = box("one");
        autosaves(form);
        autosaves(form.with("text", "one two"));
        autosaves(form.with("text", "one two"));

        assertThat(waiting()).containsExactly("one two");
    }

    @Test
    void of_one_form_stay_the_newest_when_an_older_post_arrives_after_them() {
        FilledForm form = box("one");
        autosaves(form, 1);
        autosaves(form.with("text", "one two three"), 3);

        assertThat(autosaves(form.with("text", "one two"), 2).status()).isEqualTo(200);

        assertThat(waiting()).containsExactly("one two three");
        writer.exchanges("POST", "/drafts", form.with("text", "by hand").fields());
        autosaves(form.with("text", "one two"), 2);
        assertThat(waiting()).containsExactly("by hand");
        autosaves(form.with("text", "and on"), 4);
        assertThat(waiting()).containsExactly("and on");
    }

    @Test
    void that_went_on_in_another_form_are_there_once() {
        autosaves(box("one"));
        autosaves(writer.opens(PROMPT).form().with("text", "one two"));
        autosaves(writer.opens(PROMPT).form().with("text", "one two three"));

        assertThat(waiting()).containsExactly("one two three");
    }

    @Test
    void of_two_tabs_never_take_each_other_s_place() {
        FilledForm first = box("one");
        autosaves(first);
        FilledForm second = writer.opens(PROMPT).form();
        autosaves(first.with("text", "one, and on in the first tab"));
        autosaves(second.with("text", "one, and on in the second tab"));

        assertThat(waiting())
                .containsExactlyInAnyOrder("one, and on in the first tab", "one, and on in the second tab");
    }

    @Test
    void are_gone_when_they_are_saved() {
        FilledForm first = box("one");
        autosaves(first);
        FilledForm second = writer.opens(PROMPT).form().with("text", "one two").with("action", "save");
        autosaves(second.with("text", "one two"));

        assertThat(writer.sends(second).status()).isEqualTo(303);

        assertThat(waiting()).isEmpty();
        assertThat(writer.opensNewest().entryText()).isEqualTo("one two");
        assertThat(writer.opens(PROMPT).form().field("text")).isEmpty();
    }

    @Test
    void that_were_resumed_are_gone_when_they_are_saved_without_another_key() {
        autosaves(box(WORDS));

        writer.sends(writer.opens(PROMPT).form().with("action", "stop"));

        assertThat(waiting()).isEmpty();
        assertThat(writer.opensNewest().entryText()).isEqualTo(WORDS);
    }

    @Test
    void are_not_made_nor_changed_by_an_empty_box() {
        FilledForm form = box(" \n");
        assertThat(autosaves(form).body()).isEqualTo("Nothing here is unsaved.");
        autosaves(form.with("text", "one"));
        autosaves(form.with("text", ""));
        writer.exchanges("POST", "/drafts", form.fields());

        assertThat(waiting()).containsExactly("one");
    }

    @Test
    void are_none_where_they_are_saved_already() {
        String entry = writer.writes("A title", WORDS);

        assertThat(autosaves(writer.opens(entry + "/edit").form()).body()).isEqualTo("Nothing here is unsaved.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void never_touch_an_entry_and_stand_beside_it() {
        String entry = writer.writes("A title", "As it was.");
        autosaves(writer.opens(entry + "/edit").form().with("text", "As it might be."));

        Answer read = writer.opens(entry);
        assertThat(read.entryText()).isEqualTo("As it was.");
        assertThat(read.page().select("section .entry-text").text()).isEqualTo("As it might be.");
        Answer edit = writer.opens(entry + "/edit");
        assertThat(edit.form().field("text")).isEqualTo("As it might be.");
        assertThat(edit.page().select("#stored").text()).isEqualTo("As it was.");
    }

    @Test
    void can_be_let_go_where_the_entry_stays_as_it_was() {
        String entry = writer.writes("A title", "As it was.");
        autosaves(writer.opens(entry + "/edit").form().with("text", "As it might be."));

        Answer kept = writer.sends(writer.opens(entry + "/edit").form().with("action", "other"));

        assertThat(kept.location()).isEqualTo(entry);
        assertThat(writer.opens(entry).page().select(".entry-text").text()).isEqualTo("As it was.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void that_are_set_aside_wait_elsewhere_and_can_be_gone_on_with() {
        autosaves(box("to be set aside"));

        FilledForm form = writer.opens(PROMPT).form().with("action", "aside");
        assertThat(writer.exchanges("POST", "/drafts", form.fields()).location())
                .isEqualTo(PROMPT);

        assertThat(writer.opens(PROMPT).form().field("text")).isEmpty();
        assertThat(waiting()).containsExactly("to be set aside");
        String on =
                writer.opens("/kept").page().select(".waiting-draft .actions a").attr("href");
        assertThat(on).startsWith(PROMPT + "?draft=");
        assertThat(writer.opens(on).form().field("text")).isEqualTo("to be set aside");
    }

    @Test
    void that_cannot_be_kept_are_refused_with_the_reason() {
        Answer tooLong = autosaves(box("x".repeat(200_001)));
        Answer signs = autosaves(box("a\u0007b"));

        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).startsWith("Not saved: keep this page open.").contains("200,000");
        assertThat(signs.status()).isEqualTo(422);
        assertThat(signs.body()).startsWith("Not saved: keep this page open.").contains("control characters");
        assertThat(waiting()).isEmpty();
        Answer byButton = writer.exchanges("POST", "/drafts", box("a\u0007b").fields());
        assertThat(byButton.status()).isEqualTo(422);
        assertThat(byButton.form().field("text")).isEqualTo("ab");
        assertThat(byButton.form().action()).isEqualTo(PROMPT);
    }

    @Test
    void that_meet_no_open_journal_and_have_no_ticket_stay_in_the_box_with_the_way_in_beneath() {
        FilledForm form = box(WORDS);
        String entry = writer.writes("", "stored");
        FilledForm change = writer.opens(entry + "/edit").form().with("text", WORDS);
        FilledForm page = writer.opens("/journal/new").form().with("text", WORDS);
        MockVisitor nobody = new MockVisitor(mvc);
        String token = nobody.opens("/unlock").form().field("_csrf");

        for (FilledForm sent : new FilledForm[] {form, change, page}) {
            FilledForm unticketed = sent.with("_csrf", token).with("ticket", "");
            Answer answer = nobody.exchanges("POST", "/drafts", unticketed.fields());
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.form().field("text")).isEqualTo(WORDS);
            assertThat(answer.form().action()).isEqualTo(sent.action());
            assertThat(answer.form().field("draft")).isEqualTo(sent.field("draft"));
            assertThat(answer.page().select(".way-in")).isNotEmpty();
        }
        Answer told = autosaves(nobody, form.with("_csrf", token));
        assertThat(told.status()).isEqualTo(401);
        assertThat(told.body()).startsWith("Not saved: your journal is locked.");
    }

    @Test
    void that_somebody_passed_over_wait_at_their_prompt() {
        writer.sends(box("begun, then skipped").with("action", "skip"));

        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
        assertThat(writer.opens(PROMPT).form().field("text")).isEqualTo("begun, then skipped");
    }

    @Test
    void are_never_lost_by_odd_hidden_fields() {
        FilledForm form = box(WORDS);
        for (String field : new String[] {"id", "revision", "draft", "resumes", "zone", "from"}) {
            form.with(field, "/odd/" + "9".repeat(400));
        }

        Answer kept = writer.exchanges("POST", "/drafts", form.fields());

        assertThat(kept.location()).isEqualTo("/kept");
        assertThat(waiting()).containsExactly(WORDS);
    }

    @Test
    void are_mentioned_where_there_are_any() {
        assertThat(writer.opens("/journal").body()).doesNotContain("Words waiting");
        autosaves(box("one"));
        autosaves(writer.opens("/journal/new").form().with("text", "two"));

        assertThat(writer.opens("/journal").page().select("a[href=/kept]").text())
                .isEqualTo("Words waiting (2)");
        assertThat(writer.opens("/guides/light").page().select("a[href=/kept]").text())
                .isEqualTo("Words waiting (2)");
    }

    private FilledForm box(String text) {
        return writer.opens(PROMPT).form().with("text", text);
    }

    private Answer autosaves(FilledForm form) {
        return autosaves(writer, form);
    }

    private Answer autosaves(FilledForm form, int beat) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.putAll(Map.of("script", "true", "beat", Integer.toString(beat)));
        return writer.exchanges("POST", "/drafts", fields);
    }

    private static Answer autosaves(MockVisitor who, FilledForm form) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("script", "autosave");
        return who.exchanges("POST", "/drafts", fields);
    }

    private List<String> waiting() {
        return writer.opens("/kept").page().select(".waiting-draft .entry-text").stream()
                .map(Element::wholeText)
                .toList();
    }
}
