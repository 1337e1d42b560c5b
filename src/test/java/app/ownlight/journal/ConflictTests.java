package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two versions of one entry, and the same form sent many times. */
@PageTest
class ConflictTests {

    @Autowired
    MockMvc mvc;

    MockVisitor writer;
    String entry;

    @BeforeEach
    void an_entry_is_written() {
        writer = new MockVisitor(mvc);
        writer.begins();
        entry = writer.writes("", "As it was.");
    }

    @Test
    void keeps_the_words_on_the_disk_before_it_asks() {
        conflict();

        assertThat(waiting()).containsExactly("Mine.");
        assertThat(writer.opens(entry + "/edit").form().field("text")).isEqualTo("Mine.");
        assertThat(writer.opens(entry).entryText()).isEqualTo("Theirs.");
    }

    @ParameterizedTest
    @CsvSource({"save, Mine.", "other, Theirs.", "both, 'Theirs.\n\nMine.'"})
    void keeps_what_is_chosen_and_leaves_nothing_waiting(String choice, String text) {
        Answer kept = writer.sends(conflict().form().with("action", choice));

        assertThat(kept.location()).isEqualTo(entry);
        assertThat(writer.opens(entry).entryText()).isEqualTo(text);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keeps_both_once_however_often_it_is_asked_to() throws Exception {
        FilledForm form = conflict().form().with("action", "both");

        assertThat(atOnce(form)).extracting(Answer::status).containsOnly(303);
        writer.sends(form);

        assertThat(writer.opens(entry).entryText()).isEqualTo("Theirs.\n\nMine.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keeps_a_title_that_has_no_place_any_more() {
        FilledForm stale = writer.opens(entry + "/edit").form();
        saves(writer.opens(entry + "/edit").form().with("title", "Their title"), "Theirs.");
        Answer conflict = saves(stale.with("title", "My title"), "Mine.");

        writer.sends(conflict.form().with("action", "both"));

        assertThat(writer.opens(entry).page().select("h1").text()).isEqualTo("Their title");
        assertThat(writer.opens(entry).entryText()).isEqualTo("Theirs.\n\nMy title\nMine.");
    }

    @Test
    void keeps_both_as_two_entries_where_one_cannot_hold_them() {
        FilledForm stale = writer.opens(entry + "/edit").form();
        saves(writer.opens(entry + "/edit").form(), "t".repeat(150_000));
        FilledForm form = saves(stale, "m".repeat(150_000)).form().with("action", "both");

        writer.sends(form);
        writer.sends(form);

        assertThat(writer.opens(entry).entryText()).isEqualTo("t".repeat(150_000));
        assertThat(writer.opensNewest().entryText()).isEqualTo("m".repeat(150_000));
        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(2);
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"save", "both"})
    void asks_again_where_the_entry_has_changed_again(String choice) {
        Answer conflict = conflict();
        String revision = conflict.form().field("revision");
        FilledForm other = writer.opens(entry + "/edit").form().with("revision", revision);
        saves(other.with("draft", "").with("resumes", ""), "Theirs, again.");

        Answer again = writer.sends(conflict.form().with("action", choice));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.entryText()).isEqualTo("Theirs, again.");
        assertThat(again.form().field("text")).isEqualTo("Mine.");
        writer.sends(again.form().with("action", "save"));
        assertThat(writer.opens(entry).entryText()).isEqualTo("Mine.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keeps_the_words_of_an_entry_that_is_gone_whatever_was_chosen() {
        Answer conflict = conflict();
        writer.sends(writer.opens(entry + "/delete").form());

        Answer gone = writer.sends(conflict.form().with("action", "other"));

        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.form().field("text")).isEqualTo("Mine.");
        assertThat(waiting()).containsExactly("Mine.");
        Answer saved = writer.sends(gone.form().with("action", "save"));
        assertThat(writer.opens(saved.location()).entryText()).isEqualTo("Mine.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void ten_drafts_of_one_form_at_once_are_one_draft() throws Exception {
        FilledForm form = writer.opens("/journal/new").form().with("text", "Kept.");

        assertThat(atOnce("/drafts", form)).extracting(Answer::status).containsOnly(303);
        assertThat(waiting()).containsExactly("Kept.");
    }

    private Answer conflict() {
        FilledForm stale = writer.opens(entry + "/edit").form();
        saves(writer.opens(entry + "/edit").form(), "Theirs.");
        Answer conflict = saves(stale, "Mine.");
        assertThat(conflict.status()).isEqualTo(409);
        return conflict;
    }

    private Answer saves(FilledForm form, String text) {
        return writer.sends(form.with("text", text).with("action", "save"));
    }

    private List<String> waiting() {
        return writer.opens("/kept").page().select(".waiting-draft .entry-text").stream()
                .map(Element::wholeText)
                .toList();
    }

    private List<Answer> atOnce(FilledForm form) throws Exception {
        return atOnce(form.action(), form);
    }

    private List<Answer> atOnce(String address, FilledForm form) throws Exception {
        return AtOnce.all(Stream.generate(writer::again)
                .limit(10)
                .map(tab -> () -> tab.exchanges("POST", address, form.fields())));
    }
}
