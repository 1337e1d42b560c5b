package app.ownlight.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** How far somebody has walked, told in words. */
@PageTest
class WalkTests {

    private static final String NOT_STARTED = "Not started";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @Test
    void begins_nowhere() {
        assertThatItSays(NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED);
        assertThat(main("/").select(".button").text()).isEqualTo("Read the first section");
    }

    @Test
    void starts_with_an_arrival_or_a_word_and_stands_where_the_newest_of_both_is() {
        arrives("cycle");
        assertThatItSays(NOT_STARTED, "Started You were here", NOT_STARTED, NOT_STARTED);

        writes("shift", 1);
        writes("shift", 1);
        writes("shift", 3);
        assertThatItSays(NOT_STARTED, "Started", NOT_STARTED, "Started · 2 written You were here");
        assertThat(main("/").select(".button").text()).isEqualTo("Go on from The shift");

        arrives("connection");
        assertThatItSays("Started You were here", "Started", NOT_STARTED, "Started · 2 written");
        assertThat(main("/").select(".button").text()).isEqualTo("Go on from The connection");
    }

    @Test
    void is_done_for_now_after_a_pause_until_something_new_is_written() {
        writes("conflict", 2);
        pauses("conflict");
        assertThatItSays(NOT_STARTED, NOT_STARTED, "Done for now · 1 written You were here", NOT_STARTED);

        pauses("connection");
        assertThatItSays("Done for now You were here", NOT_STARTED, "Done for now · 1 written", NOT_STARTED);

        writes("conflict", 2);
        assertThatItSays("Done for now", NOT_STARTED, "Started · 1 written You were here", NOT_STARTED);
    }

    @Test
    void passes_over_a_check_in_that_is_damaged() {
        arrives("cycle");
        pauses("shift");
        database.update(
                "update check_in set revision = revision + 1 where position = 2 and account_id ="
                        + " (select id from account where folded_name = ?)",
                person.name());

        assertThatItSays(NOT_STARTED, "Started You were here", NOT_STARTED, NOT_STARTED);
        assertThat(person.opens("/guides/light/shift/pause").status()).isEqualTo(200);
        assertThat(person.opens("/your-data").body()).contains("2 check-ins");
    }

    @Test
    void is_told_by_no_size_in_the_database() {
        writes("cycle", 1);
        pauses("cycle");
        person.sends(person.opens("/guides/light/connection/arrive")
                .form()
                .with("worth", "7")
                .with("steady", "7"));

        assertThat(database.queryForList(
                        "select octet_length(head) from check_in union select octet_length(head) from entry",
                        Integer.class))
                .hasSize(1);
    }

    @Test
    void is_nobody_else_s() {
        arrives("cycle");
        MockVisitor other = new MockVisitor(mvc);
        other.begins();

        assertThat(other.opens("/guides/light").page().select(".status").eachText())
                .containsOnly(NOT_STARTED);
        assertThat(other.opens("/guides/light/cycle/arrive").status()).isEqualTo(200);
    }

    @Test
    void says_nothing_to_a_visitor_and_offers_them_paper_alone() {
        var walk = new MockVisitor(mvc).opens("/guides/light").page();

        assertThat(walk.select(".status")).isEmpty();
        assertThat(walk.select(".walk-end, a[href=/guides/light/loop]")).isEmpty();
        assertThat(walk.select("main .actions a").eachAttr("href"))
                .containsExactly("/guides/light/connection", "/guides/light/workbook");
    }

    @Test
    void ends_with_the_closing_and_leads_to_the_loop() {
        var walk = main("/guides/light");

        assertThat(walk.select(".walk-end a").attr("href")).isEqualTo("/guides/light/closing");
        assertThat(walk.select(".actions a").eachAttr("href")).endsWith("/guides/light/loop", "/guides/light/workbook");
    }

    @Test
    void takes_its_check_ins_along_when_the_journal_is_erased() {
        arrives("cycle");
        int before = checkIns();

        assertThat(person.erases(MockVisitor.PHRASE).status()).isEqualTo(303);

        assertThat(checkIns()).isEqualTo(before - 1);
    }

    private void assertThatItSays(String... sections) {
        assertThat(main("/guides/light").select(".status").eachText()).containsExactly(sections);
    }

    private Element main(String address) {
        return person.opens(address).page().expectFirst("main");
    }

    private int checkIns() {
        return database.queryForObject("select count(*) from check_in", Integer.class);
    }

    private void writes(String section, int prompt) {
        String address = "/guides/light/" + section + "/write/" + prompt;
        person.sends(person.opens(address).form().with("text", "Words.").with("action", "save"));
    }

    private void arrives(String section) {
        sends("/guides/light/" + section + "/arrive");
    }

    private void pauses(String section) {
        sends("/guides/light/" + section + "/pause");
    }

    private void sends(String address) {
        Answer sent = person.sends(person.opens(address).form());
        assertThat(sent.status()).isEqualTo(303);
    }
}
