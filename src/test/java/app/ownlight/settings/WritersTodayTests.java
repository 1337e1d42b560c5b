package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.sample.PastDays;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Which day it is for somebody who set no time zone: the browser's, as it was told last since the unlock, else that of the last
 * entry. It is Saturday evening at the server, and Sunday where the writer is.
 */
@PageTest
class WritersTodayTests {

    private static final ZoneId THERE = ZoneId.of("Pacific/Kiritimati");
    private static final String CYCLE = "/guides/light/cycle";
    private static final String QUOTABLE = "/guides/light/shift/write/3";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Accounts accounts;

    private MockVisitor writer;
    private PastDays past;

    @BeforeEach
    void it_is_evening_at_the_server_and_somebody_has_a_journal() {
        ZonedDateTime evening =
                here().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).with(LocalTime.of(20, 15));
        Watch.shared().goesOn(Duration.between(here(), evening));
        writer = new MockVisitor(mvc);
        String name = "today-" + UUID.randomUUID();
        OpenJournal journal = NewJournals.begin(accounts, name, MockVisitor.PHRASE);
        past = new PastDays(program, journal, Locale.ENGLISH);
        writer.unlocks(name, MockVisitor.PHRASE);
        writer.sends(writer.opens("/settings").form().with("weekStart", "SUNDAY"));
    }

    @Test
    void the_journal_remembers_the_day_that_it_is_there() {
        past.writes(there().minusYears(1), "", "a year ago there");
        past.writes(here().minusYears(1), "", "a year ago here");
        writer.sends(writer.opens("/settings").form().with("onThisDay", "true"));

        browserTells(THERE.getId());

        assertThat(page("/journal").select("details[open].group .entries p").eachText())
                .containsExactly("a year ago there");
    }

    @Test
    void a_line_of_one_s_own_is_of_a_day_that_is_over_there() {
        past.answers(there().minusDays(1), QUOTABLE, "Tea by the window.");
        assertThat(page("/journal").select("main figure blockquote").text()).isEqualTo("Tea by the window.");

        browserTells("UTC");

        assertThat(page("/journal").select("main figure blockquote")).isEmpty();
    }

    @Test
    void the_weeks_of_the_patterns_go_on_with_the_week_that_it_is_there() {
        assertThat(thisWeek()).isEqualTo(here().toLocalDate().minusDays(6));

        browserTells(THERE.getId());

        assertThat(thisWeek()).isEqualTo(there().toLocalDate());
    }

    @Test
    void a_letter_can_be_read_as_soon_as_its_day_has_come_there() {
        UUID letter = past.writesLetter(here().minusMonths(1), there().toLocalDate(), "", "Dear me.");
        assertThat(writer.opens("/letters/" + letter).body()).doesNotContain("Dear me.");

        browserTells(THERE.getId());

        assertThat(writer.opens("/letters/" + letter).entryText()).isEqualTo("Dear me.");
    }

    @Test
    void a_prompt_waits_until_the_day_to_answer_it_again_has_come_there() {
        past.answers(here().minusMonths(1), CYCLE + "/write/1", "The first time.");
        browserTells("UTC");
        String place = "/then-and-now/light/cycle/1";
        Map<String, String> again = Map.of(
                "_csrf",
                writer.opens(place).form().field("_csrf"),
                "again",
                there().toLocalDate().toString());
        assertThat(writer.exchanges("POST", place, again).status()).isEqualTo(303);
        assertThat(page("/guides/light").select("a[href=" + CYCLE + "/write/1]"))
                .isEmpty();

        browserTells(THERE.getId());

        assertThat(page("/guides/light").select("a[href=" + CYCLE + "/write/1]"))
                .isNotEmpty();
        assertThat(page(place).select("input[name=again]").eachAttr("value"))
                .contains(there().toLocalDate().plusWeeks(2).toString());
    }

    @Test
    void a_visit_ends_with_the_day_there() {
        past.arrives(here(), "cycle", null, 4);
        assertThat(writer.opens(CYCLE + "/arrive").status()).isEqualTo(303);

        browserTells(THERE.getId());

        assertThat(writer.opens(CYCLE + "/arrive").status()).isEqualTo(200);
    }

    @Test
    void the_shorter_walk_asks_for_the_note_of_the_day_that_it_is_there() {
        writer.sends(writer.opens("/settings").form().with("gentle", "true"));
        past.writes(here(), "", "today, here");
        assertThat(page(CYCLE).select("a[href^=/journal/new]")).isEmpty();

        browserTells(THERE.getId());

        assertThat(page(CYCLE).select("a[href^=/journal/new]")).isNotEmpty();
    }

    @Test
    void words_that_wait_and_the_sentence_beneath_a_box_have_the_time_there() {
        browserTells(THERE.getId());

        assertThat(browserTells("").body()).contains("10:15");
        assertThat(page("/kept").select("section.waiting .caption").eachText())
                .allMatch(text -> text.contains("10:15"));
    }

    @Test
    void an_entry_without_a_zone_gets_the_day_there() {
        browserTells(THERE.getId());

        writer.writes("", "words");

        assertThat(writer.opensNewest().page().select("time").attr("datetime"))
                .startsWith(there().toLocalDate().toString());
    }

    @Test
    void the_last_entry_tells_where_the_browser_does_not() {
        past.writes(there().minusDays(3), "", "a page");

        assertThat(thisWeek()).isEqualTo(there().toLocalDate());

        browserTells("UTC");
        assertThat(thisWeek()).isEqualTo(here().toLocalDate().minusDays(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nowhere/At_All", "<b>", "America"})
    void what_is_no_zone_changes_nothing(String odd) {
        browserTells(THERE.getId());

        browserTells(odd);

        assertThat(thisWeek()).isEqualTo(there().toLocalDate());
    }

    @Test
    void an_address_tells_none_and_the_next_session_begins_without_any() {
        writer.opens("/journal?zone=" + THERE.getId());
        assertThat(thisWeek()).isEqualTo(here().toLocalDate().minusDays(6));

        browserTells(THERE.getId());
        assertThat(writer.session().getAttribute("journal.zone")).isEqualTo(THERE.getId());
        writer.exchanges(
                "POST",
                "/lock",
                Map.of("_csrf", writer.opens("/journal/new").form().field("_csrf")));
        assertThat(writer.session()).isNull();
    }

    @Test
    void the_first_words_tell_it_to_the_session_that_they_open() {
        MockVisitor visitor = new MockVisitor(mvc);
        Answer unsaved = visitor.sends(visitor.opens(CYCLE + "/write/1")
                .form()
                .with("zone", THERE.getId())
                .with("text", "First words."));
        visitor.sends(unsaved.form()
                .with("name", visitor.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin"));

        assertThat(visitor.session().getAttribute("journal.zone")).isEqualTo(THERE.getId());
    }

    @Test
    void what_the_writer_set_goes_before_both() {
        past.writes(there().minusDays(3), "", "a page");
        browserTells(THERE.getId());

        writer.sends(writer.opens("/settings").form().with("timeZone", "UTC"));

        assertThat(thisWeek()).isEqualTo(here().toLocalDate().minusDays(6));
    }

    /** A box is kept as a draft by its script, which writes no entry. */
    private Answer browserTells(String zone) {
        FilledForm box = writer.opens("/journal/new").form().with("zone", zone).with("text", "a draft");
        box.fields().put("script", "1");
        return writer.exchanges("POST", "/drafts", box.fields());
    }

    private LocalDate thisWeek() {
        return LocalDate.parse(page("/patterns").select(".weeks time").last().attr("datetime"));
    }

    private Document page(String address) {
        return writer.opens(address).page();
    }

    private ZonedDateTime here() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private ZonedDateTime there() {
        return clock.instant().atZone(THERE);
    }
}
