package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody writes to the database who has no key: exactly what was touched cannot be opened, and says so. */
@PageTest
class TamperedTests {

    private static final String DAMAGED = "This entry could not be opened. It may be damaged.";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void three_pages_are_written() {
        person = somebody();
        first = write(person, "The first line.");
        second = write(person, "The second line.");
        third = write(person, "The third line.");
    }

    @Test
    void bodies_that_were_swapped() {
        swap("body");

        assertThatOnlyThese(List.of(), List.of(first, second));
    }

    @Test
    void heads_that_were_swapped() {
        swap("head");

        assertThatOnlyThese(List.of(first, second), List.of(first, second));
    }

    @Test
    void a_bit_of_a_body() {
        flip("body", second);

        assertThatOnlyThese(List.of(), List.of(second));
    }

    @Test
    void a_bit_of_a_head() {
        flip("head", second);

        assertThatOnlyThese(List.of(second), List.of(second));
    }

    @Test
    void a_row_of_somebody_else() {
        MockVisitor other = somebody();
        UUID moved = write(other, "Another person’s line.");
        database.update(
                "update entry set position = 100, account_id = (select account_id from entry where id = ?) where id = ?",
                first,
                moved);

        assertThatOnlyThese(List.of(moved), List.of(moved));
        assertThat(person.opens("/journal").body()).doesNotContain("Another person");
        assertThat(other.opens("/journal/" + moved).status()).isEqualTo(404);
    }

    @Test
    void a_revision() {
        database.update("update entry set revision = revision + 1 where id = ?", third);

        assertThatOnlyThese(List.of(third), List.of(third));
    }

    @Test
    void what_cannot_be_opened_can_still_be_deleted() {
        flip("head", second);
        String address = "/journal/" + second;

        Answer asked = person.opens(address + "/delete");
        Answer deleted = person.sends(asked.form());

        assertThat(asked.body()).contains(DAMAGED);
        assertThat(deleted.status()).isEqualTo(303);
        assertThat(person.opens(address).status()).isEqualTo(404);
        assertThat(damagedLines()).isEmpty();
    }

    @Test
    void what_cannot_be_opened_is_not_changed_by_saving_over_it() {
        var form = person.opens("/journal/" + second + "/edit").form().with("text", "Put in its place.");
        flip("body", second);
        byte[] damaged = body(second);

        Answer answer = person.sends(form.with("action", "save"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.form().field("text")).isEqualTo("Put in its place.");
        assertThat(body(second)).isEqualTo(damaged);
        Answer kept = person.sends(answer.form().with("action", "save"));
        assertThat(person.opens(kept.location()).entryText()).isEqualTo("Put in its place.");
    }

    /** In the list, and on the entries' own pages; everything else works as before. */
    private void assertThatOnlyThese(List<UUID> inTheList, List<UUID> onTheirPages) {
        assertThat(damagedLines()).containsExactlyInAnyOrderElementsOf(addresses(inTheList));
        for (UUID id : List.of(first, second, third)) {
            Answer entry = person.opens("/journal/" + id);
            assertThat(entry.status()).isEqualTo(200);
            assertThat(entry.body().contains(DAMAGED)).isEqualTo(onTheirPages.contains(id));
            assertThat(entry.page().select(".entry-text").isEmpty()).isEqualTo(onTheirPages.contains(id));
        }
        for (UUID id : onTheirPages) {
            Answer damaged = person.opens("/journal/" + id);
            assertThat(damaged.body()).contains(DAMAGED);
            assertThat(damaged.page().select("nav.pager a[href^=/journal/]")).isNotEmpty();
            assertThat(person.opens("/journal/" + id + "/edit").location()).isEqualTo("/journal/" + id);
        }
        assertThat(person.opens("/guides/light").status()).isEqualTo(200);
        assertThat(person.opens("/").status()).isEqualTo(200);
        UUID later = write(person, "A later line.");
        assertThat(person.opens("/journal/" + later).entryText()).isEqualTo("A later line.");
    }

    private List<String> damagedLines() {
        return person.opens("/journal").page().select("ul.entries li").stream()
                .filter(line -> line.text().contains(DAMAGED))
                .map(line -> line.expectFirst("a").attr("href"))
                .toList();
    }

    private static List<String> addresses(List<UUID> ids) {
        return ids.stream().map(id -> "/journal/" + id).toList();
    }

    private MockVisitor somebody() {
        MockVisitor visitor = new MockVisitor(mvc);
        visitor.begins(UUID.randomUUID().toString(), "plum harbour seven wicker lamps");
        return visitor;
    }

    private static UUID write(MockVisitor writer, String text) {
        return UUID.fromString(writer.writes("", text).substring("/journal/".length()));
    }

    private void swap(String part) {
        byte[] ofFirst = part(part, first);
        set(part, first, part(part, second));
        set(part, second, ofFirst);
    }

    private void flip(String part, UUID id) {
        byte[] bytes = part(part, id);
        bytes[bytes.length / 2] ^= 1;
        set(part, id, bytes);
    }

    private byte[] body(UUID id) {
        return part("body", id);
    }

    private byte[] part(String part, UUID id) {
        return database.queryForObject("select " + part + " from entry where id = ?", byte[].class, id);
    }

    private void set(String part, UUID id, byte[] bytes) {
        database.update("update entry set " + part + " = ? where id = ?", bytes, id);
    }
}
