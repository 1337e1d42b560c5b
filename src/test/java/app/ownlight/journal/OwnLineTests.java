package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.sample.PastDays;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The journal opens with a line of one's own. */
@PageTest
class OwnLineTests {

    private static final String QUOTABLE = "/guides/light/shift/write/3";

    @Autowired
    OwnLine ownLine;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcTemplate database;

    private OpenJournal journal;
    private MockVisitor visitor;
    private PastDays past;

    @BeforeEach
    void somebody_has_a_journal() {
        String name = "line-" + UUID.randomUUID();
        journal = NewJournals.begin(accounts, name, MockVisitor.PHRASE);
        past = new PastDays(program, journal, Locale.ENGLISH);
        visitor = new MockVisitor(mvc);
        visitor.unlocks(name, MockVisitor.PHRASE);
    }

    @Test
    void it_is_the_beginning_of_a_gentle_answer_with_its_day_and_the_way_there() {
        UUID answer = past.answers(daysAgo(3), QUOTABLE, "\n  Tea by the window.\nAnd more.");

        Element own = page("/journal").expectFirst("main figure");

        assertThat(own.select("blockquote[translate=no]").text()).isEqualTo("Tea by the window.");
        Element way = own.expectFirst("figcaption a");
        assertThat(way.attr("href")).isEqualTo("/journal/" + answer);
        assertThat(way.text()).startsWith("Words you wrote on ").endsWith("2026");
        assertThat(visitor.opens(way.attr("href")).entryText()).contains("And more.");
    }

    @Test
    void it_opens_the_journal_and_stands_nowhere_else() {
        past.answers(daysAgo(3), QUOTABLE, "Tea by the window.");

        for (String elsewhere : List.of("/journal?kind=answer", "/journal?before=99", "/guides/light")) {
            assertThat(page(elsewhere).select("main figure blockquote"))
                    .as(elsewhere)
                    .isEmpty();
        }
    }

    @Test
    void it_never_comes_from_what_the_guide_does_not_mark() {
        past.writes(daysAgo(9), "A title", "a free page");
        past.answers(daysAgo(8), "/guides/light/cycle/write/1", "about the cycle");
        past.answers(daysAgo(7), "/guides/light/loop", "a loop");
        past.answers(daysAgo(6), "/then-and-now/light/shift/3", "noticed");
        past.answers(daysAgo(5), new Question("gone", 1, "en", "shift", "no-proof-needed", "Asked?"), "another guide");
        past.answers(daysAgo(4), new Question("light", 1, "en", "shift", "dropped", "Asked?"), "a dropped prompt");

        assertThat(linesOfManyDays()).isEmpty();
    }

    @Test
    void it_stays_for_the_day_whatever_is_written_and_changes_from_day_to_day() {
        past.together(() ->
                IntStream.rangeClosed(1, 40).forEach(i -> past.answers(daysAgo(60 - i), QUOTABLE, "line " + i)));

        String first = page("/journal").select("main figure blockquote").text();
        assertThat(first).startsWith("line ");
        visitor.writes("", "today");
        past.answers(daysAgo(0), QUOTABLE, "a line of today");
        assertThat(page("/journal").select("main figure blockquote").text()).isEqualTo(first);
        assertThat(linesOfManyDays()).hasSizeGreaterThan(3);
    }

    @Test
    void a_journal_of_one_such_answer_among_many_others_shows_it_every_day() {
        past.together(() ->
                IntStream.range(1, OwnLine.LOOKED_AT).forEach(i -> past.writes(daysAgo(90 - i), "", "a page")));
        past.answers(daysAgo(20), QUOTABLE, "the only one");

        for (int day = 0; day < 30; day++) {
            assertThat(line(day)).contains("the only one");
        }
    }

    @Test
    void what_is_deleted_or_damaged_is_passed_over() {
        UUID deleted = past.answers(daysAgo(5), QUOTABLE, "deleted");
        UUID damaged = past.answers(daysAgo(4), QUOTABLE, "damaged");
        past.answers(daysAgo(3), QUOTABLE, "whole");
        visitor.sends(visitor.opens("/journal/" + deleted + "/delete").form());
        database.update("update entry set body = head where id = ?", damaged);

        assertThat(linesOfManyDays()).containsExactly("whole");
    }

    @Test
    void it_can_be_switched_off() {
        past.answers(daysAgo(3), QUOTABLE, "Tea by the window.");
        Map<String, String> fields = visitor.opens("/settings").form().fields();
        assertThat(fields).containsEntry("ownLine", "true").doesNotContainKey("onThisDay");

        fields.remove("ownLine");
        assertThat(visitor.exchanges("POST", "/settings", fields).status()).isEqualTo(303);

        assertThat(page("/journal").select("main figure blockquote")).isEmpty();
        assertThat(page("/settings").select("#ownLine[checked]")).isEmpty();
    }

    private Set<String> linesOfManyDays() {
        return IntStream.range(0, 30).boxed().flatMap(day -> line(day).stream()).collect(Collectors.toSet());
    }

    private Optional<String> line(int daysFromNow) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(daysFromNow);
        return ownLine.of(journal, day).map(Quoted::line);
    }

    private Document page(String address) {
        return visitor.opens(address).page();
    }

    private ZonedDateTime daysAgo(int days) {
        return clock.instant().atZone(ZoneOffset.UTC).minusDays(days);
    }
}
