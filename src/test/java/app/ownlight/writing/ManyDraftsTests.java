package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.draft.Drafts;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A journal with as many drafts as it can have, or with more of them than one page shows. */
@PageTest
class ManyDraftsTests {

    private static final String FREE_PAGE = "/journal/new";
    private static final String FULL = "Not saved: keep this page open. 1,000 drafts wait in your journal";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void are_all_counted_where_the_way_to_them_is_shown() {
        fill(Drafts.MOST);

        assertThat(writer.opens("/journal").page().select("a[href=/kept]").text())
                .isEqualTo("Words waiting (1,000)");
    }

    @Test
    void take_no_other_and_leave_its_words_in_the_box() {
        fill(Drafts.MOST);
        FilledForm box = box("one too many");

        Answer byScript = autosaves(box);
        Answer byButton = writer.exchanges("POST", "/drafts", box.fields());

        assertThat(byScript.status()).isEqualTo(422);
        assertThat(byScript.body()).startsWith(FULL);
        assertThat(byButton.status()).isEqualTo(422);
        assertThat(byButton.page().select("#text-error").text()).startsWith(FULL);
        assertThat(byButton.form().field("text")).isEqualTo("one too many");
        assertThat(byButton.form().action()).isEqualTo(FREE_PAGE);
        assertThat(count()).isEqualTo(Drafts.MOST);
        assertThat(writer.sends(byButton.form().with("action", "save")).status())
                .isEqualTo(303);
        assertThat(writer.opensNewest().entryText()).isEqualTo("one too many");
    }

    @Test
    void say_so_in_spanish_too() {
        fill(Drafts.MOST);

        writer.opens("/?lang=es");

        assertThat(autosaves(box("una de más")).body()).contains("1,000 borradores");
    }

    @Test
    void still_take_the_next_words_of_one_that_is_there_and_of_a_box_that_was_filled_from_it() {
        FilledForm box = box("one");
        autosaves(box);
        fill(Drafts.MOST - 1);

        assertThat(autosaves(box.with("text", "one two")).status()).isEqualTo(200);
        FilledForm resumed = writer.opens(FREE_PAGE).form();
        assertThat(autosaves(resumed.with("text", "one two three")).status()).isEqualTo(200);

        assertThat(waiting("/kept")).containsExactly("one two three");
        assertThat(count()).isEqualTo(Drafts.MOST);
        assertThat(autosaves(box.with("text", "of the first tab")).status()).isEqualTo(422);
    }

    @Test
    void let_late_words_wait_on_until_there_is_room() {
        FilledForm box = box("late");
        fill(Drafts.MOST);
        writer.exchanges("POST", "/leave", Map.of());
        assertThat(autosaves(box).body()).contains("Your words are kept");

        writer.unlocks();

        assertThat(late()).isOne();
        database.update("delete from draft where account_id = ?", account());
        writer.exchanges("POST", "/leave", Map.of());
        writer.unlocks();
        assertThat(late()).isZero();
        assertThat(waiting("/kept")).containsExactly("late");
    }

    @Test
    void hold_the_page_that_nobody_used_and_no_way_out() {
        fill(Drafts.MOST);
        Map<String, String> idle = new HashMap<>(box("not kept").fields());
        idle.put("idle", "true");

        assertThat(writer.exchanges("POST", "/lock", idle).status()).isEqualTo(503);
        assertThat(writer.opens("/journal").status()).isEqualTo(200);

        assertThat(writer.exchanges("POST", "/leave", box("not kept").fields()).location())
                .isEqualTo("/left");
        assertThat(writer.opens("/journal").status()).isEqualTo(303);
        writer.unlocks();
        assertThat(writer.exchanges("POST", "/lock", box("not kept").fields()).location())
                .isEqualTo("/unlock");
        assertThat(writer.opens("/journal").status()).isEqualTo(303);
    }

    @Test
    void are_shown_fifty_at_a_time_the_newest_first() {
        IntStream.rangeClosed(1, 51)
                .forEach(number -> autosaves(box("draft " + number).with("resumes", "")));

        Answer first = writer.opens("/kept");
        String older = first.page().select(".more a").attr("href");

        assertThat(waiting("/kept")).hasSize(50).startsWith("draft 51").endsWith("draft 2");
        assertThat(older).isEqualTo("/kept?page=2");
        assertThat(waiting(older)).containsExactly("draft 1");
        assertThat(writer.opens(older).page().select(".more a")).isEmpty();
        assertThat(waiting("/kept?page=9999")).containsExactly("draft 1");
        assertThat(waiting("/kept?page=odd")).hasSize(50);
    }

    private FilledForm box(String text) {
        return writer.opens(FREE_PAGE).form().with("text", text);
    }

    private Answer autosaves(FilledForm form) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("script", "true");
        return writer.exchanges("POST", "/drafts", fields);
    }

    private List<String> waiting(String page) {
        return writer.opens(page).page().select(".waiting-draft .entry-text").stream()
                .map(Element::wholeText)
                .toList();
    }

    /** With what cannot be opened, which takes its place all the same. */
    private void fill(int drafts) {
        UUID account = account();
        database.batchUpdate(
                "insert into draft (account_id, id, revision, head, body) values (?, ?, 1, '00', '00')",
                IntStream.range(0, drafts)
                        .mapToObj(number -> new Object[] {account, UUID.randomUUID()})
                        .toList());
    }

    private int count() {
        return rows("draft");
    }

    private int late() {
        return rows("late_save");
    }

    private int rows(String table) {
        return database.queryForObject(
                "select count(*) from " + table + " where account_id = ?", Integer.class, account());
    }

    private UUID account() {
        return database.queryForObject("select id from account where name = ?", UUID.class, writer.name());
    }
}
