package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody writes to the database who has no key: drafts that were touched are passed over, and every page works as before. */
@PageTest
class DamagedDraftTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String FREE_PAGE = "/journal/new";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;
    private String entry;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_drafts_are_kept() {
        person = new MockVisitor(mvc);
        person.begins();
        entry = person.writes("", "Stored.");
        first = keeps(person, PROMPT, "The first draft.");
        second = keeps(person, FREE_PAGE, "The second draft.");
    }

    @Test
    void a_bit_of_a_head() {
        flip("head", first);

        assertThatOnlyTheseWait("The second draft.");
        assertThat(person.opens(PROMPT).form().field("text")).isEmpty();
    }

    @Test
    void a_bit_of_a_body() {
        flip("body", second);

        assertThatOnlyTheseWait("The first draft.");
        assertThat(person.opens(FREE_PAGE).form().field("text")).isEmpty();
    }

    @Test
    void two_that_were_swapped() {
        byte[] ofFirst = part("body", first);
        set("body", first, part("body", second));
        set("body", second, ofFirst);

        assertThatOnlyTheseWait();
    }

    @Test
    void a_revision() {
        database.update("update draft set revision = revision + 1 where id = ?", first);

        assertThatOnlyTheseWait("The second draft.");
    }

    @Test
    void one_of_somebody_else() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        UUID moved = keeps(other, PROMPT, "Another person’s draft.");

        database.update(
                "update draft set account_id = (select account_id from draft where id = ?) where id = ?", first, moved);

        assertThatOnlyTheseWait("The second draft.", "The first draft.");
        assertThat(other.opens("/kept").page().select(".waiting-draft")).isEmpty();
    }

    @Test
    void one_whose_form_goes_on_typing() {
        FilledForm box = person.opens(FREE_PAGE).form().with("text", "The second draft, and on.");
        sends(person, box);
        flip("body", UUID.fromString(box.field("draft")));

        sends(person, box.with("text", "The second draft, and on again."));

        assertThatOnlyTheseWait("The second draft, and on again.", "The first draft.");
    }

    private void assertThatOnlyTheseWait(String... words) {
        List<String> waiting = person.opens("/kept").page().select(".waiting-draft .entry-text").stream()
                .map(Element::wholeText)
                .toList();
        assertThat(waiting).containsExactly(words);
        for (String page : List.of("/", "/guides/light", "/journal", FREE_PAGE, PROMPT, entry, entry + "/edit")) {
            assertThat(person.opens(page).status()).as(page).isEqualTo(200);
        }
        assertThat(person.opens(entry).entryText()).isEqualTo("Stored.");
    }

    private static UUID keeps(MockVisitor who, String page, String text) {
        FilledForm box = who.opens(page).form().with("text", text);
        sends(who, box);
        return UUID.fromString(box.field("draft"));
    }

    private static void sends(MockVisitor who, FilledForm box) {
        Map<String, String> fields = new HashMap<>(box.fields());
        fields.put("script", "autosave");
        assertThat(who.exchanges("POST", "/drafts", fields).status()).isEqualTo(200);
    }

    private void flip(String part, UUID id) {
        byte[] bytes = part(part, id);
        bytes[bytes.length / 2] ^= 1;
        set(part, id, bytes);
    }

    private byte[] part(String part, UUID id) {
        return database.queryForObject("select " + part + " from draft where id = ?", byte[].class, id);
    }

    private void set(String part, UUID id, byte[] bytes) {
        database.update("update draft set " + part + " = ? where id = ?", bytes, id);
    }
}
