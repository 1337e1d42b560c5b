package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class JournalTests {

    @Autowired
    MockMvc mvc;

    MockVisitor visitor;

    @BeforeEach
    void a_writer_has_a_journal() {
        visitor = new MockVisitor(mvc);
        visitor.begins();
    }

    @Test
    void an_empty_journal_says_so_and_leads_to_the_walk() {
        Document page = visitor.opens("/journal").page();

        assertThat(page.select("main").text()).contains("Nothing here yet.");
        assertThat(page.select("main a[href=/guides]")).hasSize(1);
    }

    @Test
    void pages_hold_twenty_entries_and_lead_on_by_position() {
        for (int i = 1; i <= 45; i++) {
            visitor.writes("", "entry " + i);
        }

        List<String> seen = new ArrayList<>();
        String address = "/journal";
        while (!address.isEmpty()) {
            Document page = visitor.opens(address).page();
            assertThat(page.select(".entries li").size()).isLessThanOrEqualTo(20);
            seen.addAll(page.select(".entries p").eachText());
            address = page.select(".pager a:contains(Older)").attr("href");
        }
        assertThat(seen).hasSize(45).startsWith("entry 45", "entry 44").endsWith("entry 2", "entry 1");
    }

    @Test
    void the_filter_shows_one_section_and_keeps_to_it_over_pages() {
        visitor.writes("", "a free page");
        for (int i = 1; i <= 21; i++) {
            answers("/guides/light/cycle/write/1", "cycle " + i);
            answers("/guides/light/shift/write/2", "shift " + i);
        }

        Document first = visitor.opens("/journal?guide=light&section=cycle").page();
        assertThat(first.select(".entries p").eachText()).hasSize(20).allMatch(line -> line.startsWith("cycle"));
        Document second = visitor.opens(first.select(".pager a:contains(Older)").attr("href"))
                .page();
        assertThat(second.select(".entries p").eachText()).containsExactly("cycle 1");
    }

    @Test
    void an_odd_address_shows_the_newest_page() {
        visitor.writes("", "the only one");

        for (String odd : List.of(
                "?before=abc", "?before=-1", "?before=99999999999999999999", "?guide=light", "?section=cycle")) {
            Answer answer = visitor.opens("/journal" + odd);
            assertThat(answer.status()).as(odd).isEqualTo(200);
            assertThat(answer.page().select(".entries p").eachText()).as(odd).containsExactly("the only one");
        }
    }

    @Test
    void an_entry_leads_to_those_beside_it() {
        visitor.writes("", "one");
        String middle = visitor.writes("", "two");
        visitor.writes("", "three");

        Document page = visitor.opens(middle).page();

        assertThat(visitor.opens(page.select(".pager a:contains(before)").attr("href"))
                        .entryText())
                .isEqualTo("one");
        assertThat(visitor.opens(page.select(".pager a:contains(after)").attr("href"))
                        .entryText())
                .isEqualTo("three");
    }

    @Test
    void the_walk_shows_what_is_written_and_where_its_writer_was() {
        answers("/guides/light/cycle/write/1", "one");
        answers("/guides/light/cycle/write/1", "once more");
        answers("/guides/light/cycle/write/2", "two");
        answers("/guides/light/shift/write/1", "three");

        List<String> rows =
                visitor.opens("/guides/light").page().select(".walk .status").eachText();

        assertThat(rows)
                .containsExactly(
                        "Not started", "Started · 2 written", "Not started", "Started · 1 written You were here");
        assertThat(visitor.opens("/").page().select("main .button").text()).isEqualTo("Go on from The shift");
    }

    @Test
    void a_page_of_words_goes_away_by_itself_without_script_too_but_never_one_with_a_box() {
        String entry = visitor.writes("", "words");

        assertThat(visitor.opens(entry)
                        .page()
                        .select("noscript meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("600;url=/unlock");
        assertThat(visitor.opens(entry + "/edit").page().select("noscript meta"))
                .isEmpty();
        assertThat(new MockVisitor(mvc).opens("/").page().select("noscript")).isEmpty();
    }

    @Test
    void no_address_or_title_tells_what_was_written() {
        String entry = visitor.writes("Planted title", "Planted words");

        assertThat(entry).matches("/journal/[0-9a-f-]{36}");
        assertThat(visitor.opens(entry).page().title()).isEqualTo("An entry - Ownlight");
    }

    private void answers(String prompt, String text) {
        Answer saved =
                visitor.sends(visitor.opens(prompt).form().with("text", text).with("action", "save"));
        assertThat(saved.status()).isEqualTo(303);
    }
}
