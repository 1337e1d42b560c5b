package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.entry.DeletedEntries;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** Entries that are deleted, and brought back. */
@PageTest
class DeleteTests {

    private static final String WORDS = "\n  first line\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DeletedEntries deletedEntries;

    private MockVisitor writer;
    private String before;
    private String entry;
    private String after;

    @BeforeEach
    void three_entries_are_written() {
        writer = new MockVisitor(mvc);
        writer.begins();
        before = writer.writes("before", "before");
        entry = writer.writes("A title", "As it was.");
        after = writer.writes("after", "after");
        writer.sends(writer.opens(entry + "/edit").form().with("text", WORDS).with("action", "save"));
    }

    @Test
    void asks_first_and_takes_that_entry_only() {
        Answer asked = writer.opens(entry + "/delete");
        assertThat(asked.page().select("h1").text()).isEqualTo("Delete this entry?");
        assertThat(writer.opens(entry).status()).isEqualTo(200);

        assertThat(writer.sends(asked.form()).location()).isEqualTo("/journal");
        assertThat(writer.opens(entry).status()).isEqualTo(404);
        assertThat(writer.opens(before).status()).isEqualTo(200);
        assertThat(writer.opens(after).status()).isEqualTo(200);
    }

    @Test
    void can_be_undone_for_ten_minutes_and_then_all_is_as_it_was() {
        List<String> order = entries();
        Answer read = writer.opens(entry);
        delete(entry);
        goesOn(Duration.ofMinutes(10).minusSeconds(1));
        Document journal = writer.opens("/journal").page();
        assertThat(journal.select(".undo p").text()).startsWith("The entry of ").endsWith(" is deleted.");

        Answer undone = writer.sends(writer.opens("/journal").form());

        assertThat(undone.status()).isEqualTo(303);
        assertThat(undone.location()).isEqualTo(entry);
        Answer back = writer.opens(entry);
        assertThat(back.page().select("[role=status]").text()).isEqualTo("The entry is back where it was.");
        assertThat(back.page().select("main").outerHtml())
                .isEqualTo(read.page().select("main").outerHtml());
        assertThat(writer.opens(entry + "/edit").form().field("revision")).isEqualTo("2");
        assertThat(entries()).isEqualTo(order);
        assertThat(writer.opens("/journal").page().select(".undo")).isEmpty();
    }

    @Test
    void can_be_undone_twice_by_a_double_click() {
        delete(entry);
        FilledForm undo = writer.opens("/journal").form();

        assertThat(writer.sends(undo).location()).isEqualTo(entry);
        assertThat(writer.sends(undo).location()).isEqualTo(entry);
        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(3);
    }

    @Test
    void leaves_the_one_before_to_be_undone_as_well() {
        List<String> order = entries();
        delete(entry);
        goesOn(Duration.ofSeconds(1));
        delete(before);
        assertThat(writer.opens("/journal").page().select(".undo form").eachAttr("action"))
                .containsExactly(before + "/restore", entry + "/restore");

        writer.sends(writer.opens("/journal").form());
        writer.sends(writer.opens("/journal").form());

        assertThat(entries()).isEqualTo(order);
    }

    @Test
    void cannot_be_undone_later() {
        delete(entry);
        FilledForm undo = writer.opens("/journal").form();
        goesOn(Duration.ofMinutes(10).minusSeconds(1));
        writer.opens("/journal");
        goesOn(Duration.ofSeconds(2));

        assertThat(writer.opens("/journal").page().select(".undo")).isEmpty();
        assertThat(writer.sends(undo).status()).isEqualTo(404);
        assertThat(writer.opens(entry).status()).isEqualTo(404);
    }

    @Test
    void cannot_be_undone_after_the_lock_or_in_another_session() {
        delete(entry);
        FilledForm undo = writer.opens("/journal").form();
        MockVisitor elsewhere = new MockVisitor(mvc);
        elsewhere.unlocks(writer.name(), MockVisitor.PHRASE);
        String token = elsewhere.opens("/journal/new").form().field("_csrf");
        assertThat(elsewhere.opens("/journal").page().select(".undo")).isEmpty();
        assertThat(elsewhere
                        .exchanges("POST", undo.action(), Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);

        writer.exchanges("POST", "/lock", undo.fields());
        writer.unlocks();

        assertThat(writer.opens("/journal").page().select(".undo")).isEmpty();
        token = writer.opens("/journal/new").form().field("_csrf");
        assertThat(writer.exchanges("POST", undo.action(), Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void can_be_undone_for_the_last_ten() {
        for (int number = 0; number < 12; number++) {
            delete(writer.writes("", "entry " + number));
            goesOn(Duration.ofSeconds(1));
        }

        assertThat(writer.opens("/journal").page().select(".undo")).hasSize(10);
        assertThat(kept()).isEqualTo(10);
    }

    @Test
    void puts_nothing_into_the_session() {
        List<String> before = Collections.list(writer.session().getAttributeNames());

        delete(entry);

        assertThat(Collections.list(writer.session().getAttributeNames())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void is_gone_for_good_at_the_lock() {
        delete(entry);

        writer.exchanges("POST", "/lock", writer.opens("/journal").form().fields());

        assertThat(kept()).isZero();
    }

    @Test
    void is_gone_for_good_when_the_lock_came_by_itself() {
        delete(entry);
        goesOn(Duration.ofMinutes(10).minusSeconds(1));
        writer.opens("/help");
        assertThat(kept()).isEqualTo(1);
        goesOn(Duration.ofMinutes(11));

        writer.opens("/journal");

        assertThat(kept()).isZero();
    }

    @Test
    void is_gone_for_good_after_ten_minutes_also_where_nobody_comes_back() {
        delete(entry);
        goesOn(Duration.ofMinutes(10).minusSeconds(1));
        deletedEntries.forgetOld();
        assertThat(kept()).isEqualTo(1);
        goesOn(Duration.ofSeconds(2));

        deletedEntries.forgetOld();

        assertThat(kept()).isZero();
    }

    @Test
    void comes_back_from_a_copy_of_its_form_and_then_nothing_is_left_to_undo() {
        FilledForm form =
                writer.opens("/journal/new").form().with("text", "once more").with("action", "save");
        String address = writer.sends(form).location();
        delete(address);
        FilledForm undo = writer.opens("/journal").form();

        assertThat(writer.sends(form).status()).isEqualTo(303);
        assertThat(writer.sends(undo).location()).isEqualTo(address);

        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(4);
        assertThat(kept()).isZero();
    }

    @Test
    void is_counted_nowhere() {
        delete(entry);

        assertThat(writer.opens("/your-data").page().text()).contains("2 entries");
        Map<String, String> question = new HashMap<>(
                writer.opens("/journal").page().select("form[action*=search]").isEmpty()
                        ? Map.of()
                        : Map.of("_csrf", writer.opens("/journal/new").form().field("_csrf")));
        question.put("q", "first line");
        assertThat(writer.exchanges("POST", "/journal/search", question).body()).doesNotContain(entry);
    }

    private int kept() {
        return database.queryForObject(
                "select count(*) from deleted_entry where account_id = (select id from account where folded_name = ?)",
                Integer.class,
                writer.name());
    }

    private void delete(String address) {
        assertThat(writer.sends(writer.opens(address + "/delete").form()).status())
                .isEqualTo(303);
    }

    private List<String> entries() {
        return writer.opens("/journal").page().select(".entries a").eachAttr("href");
    }

    private void goesOn(Duration time) {
        ((Watch) clock).goesOn(time);
    }
}
