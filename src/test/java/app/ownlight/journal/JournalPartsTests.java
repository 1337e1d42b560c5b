package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.sample.PastDays;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Parts of a journal: by section, by kind, by time, and all of these together. */
@PageTest
class JournalPartsTests {

    private static final ZoneId MIAMI = ZoneId.of("America/New_York");
    private static final String PHRASE = MockVisitor.PHRASE;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext program;

    MockVisitor visitor;
    PastDays past;

    @BeforeEach
    void somebody_has_a_journal() {
        String name = "parts-" + UUID.randomUUID();
        OpenJournal journal = NewJournals.begin(accounts, name, PHRASE);
        past = new PastDays(program, journal, Locale.ENGLISH);
        visitor = new MockVisitor(mvc);
        visitor.unlocks(name, PHRASE);
    }

    @Test
    void a_form_without_script_shows_one_section_and_one_kind() {
        past.writes(noon("2026-01-01"), "", "a page");
        past.answers(noon("2026-01-02"), "/guides/light/cycle/write/1", "about the cycle");
        past.answers(noon("2026-01-03"), "/guides/light/loop", "a loop");
        past.answers(noon("2026-01-04"), "/then-and-now/light/cycle/1", "noticed about the cycle");
        past.answers(noon("2026-01-05"), "/guides/light/shift/write/1", "about the shift");

        assertThat(chosen("light/cycle", "")).containsExactly("noticed about the cycle", "about the cycle");
        assertThat(chosen("", "answer")).containsExactly("about the shift", "about the cycle");
        assertThat(chosen("", "page")).containsExactly("a page");
        assertThat(chosen("", "loop")).containsExactly("a loop");
        assertThat(chosen("", "noticed")).containsExactly("noticed about the cycle");
        assertThat(chosen("light/cycle", "answer")).containsExactly("about the cycle");
        assertThat(chosen("light/conflict", "page")).isEmpty();
    }

    @Test
    void what_is_chosen_stays_chosen_and_can_be_cleared() {
        past.writes(noon("2026-01-01"), "", "a page");

        Document page = page("/journal?section=light/cycle&kind=answer&year=2026");

        assertThat(page.select("option[selected]").eachText()).containsExactly("The cycle", "Answers");
        assertThat(page.select("input[name=year]").val()).isEqualTo("2026");
        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(page.select("main").text()).contains("Nothing here for this choice.");
        assertThat(page.select("main a:contains(Show everything)").eachAttr("href"))
                .isNotEmpty()
                .containsOnly("/journal");
        assertThat(page("/journal").select("option[selected], details[open]")).isEmpty();
        assertThat(page("/journal").select("main").text()).doesNotContain("Show everything");
    }

    @Test
    void years_and_months_lead_to_what_was_written_in_them() {
        past.writes(noon("2023-12-31"), "", "the last day");
        past.writes(noon("2024-01-01"), "", "the first day");
        past.writes(noon("2024-06-15"), "", "in June");
        past.writes(noon("2026-03-01"), "", "in March");

        Document page = page("/journal");
        assertThat(times(page)).containsExactly("All times", "2026", "2025", "2024", "2023");

        page = page(page.select(".filter a:contains(2024)").attr("href"));
        assertThat(lines(page)).containsExactly("in June", "the first day");
        assertThat(page.select(".filter a[aria-current=true]").eachText()).containsExactly("2024");
        assertThat(times(page)).contains("December", "January");

        page = page(page.select(".filter a:contains(January)").attr("href"));
        assertThat(lines(page)).containsExactly("the first day");
        assertThat(page.select(".filter a[aria-current=true]").eachText()).containsExactly("2024", "January");

        assertThat(lines(page("/journal?year=2023"))).containsExactly("the last day");
        assertThat(times(page("/journal?year=2023"))).contains("December").doesNotContain("November");
        assertThat(lines(page("/journal?year=2025"))).isEmpty();
    }

    @Test
    void section_kind_and_time_combine() {
        for (int year = 2024; year <= 2026; year++) {
            past.answers(noon(year + "-02-01"), "/guides/light/cycle/write/1", "cycle " + year);
            past.answers(noon(year + "-02-02"), "/guides/light/shift/write/1", "shift " + year);
            past.writes(noon(year + "-02-03"), "", "page " + year);
        }

        Document page = page("/journal?year=2025&section=light/cycle&kind=answer");

        assertThat(lines(page)).containsExactly("cycle 2025");
        assertThat(page.select(".filter a:contains(2026)").attr("href"))
                .isEqualTo("/journal?guide=light&section=cycle&kind=answer&year=2026");
    }

    @Test
    void a_day_is_the_writer_s_own_wherever_they_were() {
        ZonedDateTime inKiritimati = ZonedDateTime.of(2025, 1, 1, 0, 30, 0, 0, ZoneId.of("Pacific/Kiritimati"));
        ZonedDateTime inPagoPago = ZonedDateTime.of(2024, 12, 31, 23, 30, 0, 0, ZoneId.of("Pacific/Pago_Pago"));
        past.writes(inKiritimati, "", "next year already");
        for (int i = 0; i < 40; i++) {
            past.writes(inKiritimati.plusMinutes(30 * i), "", "between");
        }
        past.writes(inPagoPago, "", "last year still");

        assertThat(lines(page("/journal?year=2024"))).containsExactly("last year still");
        assertThat(everything("/journal?year=2025"))
                .contains("next year already")
                .hasSize(41);
    }

    @Test
    void a_clock_that_was_wrong_for_a_moment_hides_nothing_else() {
        past.together(() -> {
            for (int day = 0; day < 200; day++) {
                String wrong = day % 50 == 20
                        ? "1970-01-01"
                        : LocalDate.of(2025, 1, 1).plusDays(day).toString();
                past.writes(noon(wrong), "", "day " + day);
            }
        });

        assertThat(everything("/journal?year=2025&month=3")).hasSize(30).contains("day 59", "day 89");
        assertThat(everything("/journal?year=2025")).hasSize(196);
    }

    @Test
    void pages_of_a_part_lead_on_within_it() {
        past.together(() -> {
            for (int i = 1; i <= 25; i++) {
                past.writes(noon("2025-05-05"), "", "page " + i);
                past.answers(noon("2025-05-05"), "/guides/light/cycle/write/2", "answer " + i);
            }
        });

        Document first = page("/journal?year=2025&month=05&kind=page");
        assertThat(lines(first)).hasSize(20).startsWith("page 25").endsWith("page 6");
        Document second = page(first.select(".pager a:contains(Older)").attr("href"));
        assertThat(lines(second)).hasSize(5).startsWith("page 5").endsWith("page 1");
        assertThat(lines(page(second.select(".pager a:contains(Newest)").attr("href"))))
                .startsWith("page 25");
    }

    @Test
    void an_entry_of_a_part_leads_to_its_neighbours_there_and_back() {
        past.answers(noon("2025-01-01"), "/guides/light/cycle/write/1", "one");
        past.writes(noon("2025-01-02"), "", "a page");
        past.answers(noon("2025-01-03"), "/guides/light/cycle/write/2", "two");
        past.writes(noon("2025-01-04"), "", "another page");
        past.answers(noon("2025-01-05"), "/guides/light/cycle/write/3", "three");
        past.answers(noon("2026-01-05"), "/guides/light/cycle/write/3", "later");

        Document entry = page(page("/journal?section=light/cycle&year=2025")
                .select(".entries a")
                .attr("href"));
        assertThat(entry.select(".entry-text").text()).isEqualTo("three");
        assertThat(entry.select(".pager a:contains(after)")).isEmpty();

        entry = page(entry.select(".pager a:contains(before)").attr("href"));
        assertThat(entry.select(".entry-text").text()).isEqualTo("two");
        entry = page(entry.select(".pager a:contains(before)").attr("href"));
        assertThat(entry.select(".entry-text").text()).isEqualTo("one");
        assertThat(entry.select(".pager a:contains(before)")).isEmpty();
        assertThat(lines(page(entry.select(".pager a:contains(Back to these)").attr("href"))))
                .containsExactly("three", "two", "one");
    }

    @Test
    void a_section_that_is_no_longer_in_the_guide_can_be_chosen_where_it_was_answered() {
        Question former = new Question("light", 1, "en", "old-part", "old-prompt", "What was asked then?");
        past.answers(noon("2025-01-01"), former, "answered then");
        past.writes(noon("2025-01-02"), "", "a page");

        Document page = page("/journal");
        assertThat(page.select("option[value=light/old-part]").text()).isEqualTo("old-part, no longer in the guide");

        page = page("/journal?section=light/old-part&kind=");
        assertThat(lines(page)).containsExactly("answered then");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("light/old-part");
        Document entry = page(page.select(".entries a").attr("href"));
        assertThat(entry.select("h1").text()).isEqualTo("What was asked then?");
    }

    @Test
    void an_odd_address_asks_for_more_and_never_for_an_error() {
        past.writes(noon("2025-01-02"), "", "the only one");

        for (String all : List.of(
                "?kind=diary",
                "?year=abc",
                "?year=20255",
                "?month=3",
                "?before=abc",
                "?section=%3Cscript%3E/x",
                "?section=light/",
                "?section=&kind=&year=&month=")) {
            assertThat(lines(page("/journal" + all))).as(all).containsExactly("the only one");
        }
        for (String none : List.of("?year=0000", "?year=9999", "?year=9999&month=12", "?section=light/nowhere")) {
            Answer answer = visitor.opens("/journal" + none);
            assertThat(answer.status()).as(none).isEqualTo(200);
            assertThat(answer.page().select("main").text()).as(none).contains("Nothing here for this choice.");
        }
        assertThat(lines(page("/journal?year=2025&month=13"))).containsExactly("the only one");
        assertThat(page("/journal?before=0").select("main").text()).contains("There is nothing older than this.");
    }

    private List<String> chosen(String section, String kind) {
        Document page = page(
                page("/journal").select("form[method=get]").attr("action") + "?section=" + section + "&kind=" + kind);
        return lines(page);
    }

    private List<String> everything(String address) {
        List<String> all = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            Document page = page(next);
            all.addAll(lines(page));
            next = page.select(".pager a:contains(Older)").attr("href");
        }
        return all;
    }

    private Document page(String address) {
        Answer answer = visitor.opens(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }

    private static List<String> lines(Document page) {
        return page.select(".entries p").eachText();
    }

    private static List<String> times(Document page) {
        return page.select("nav[aria-label=By time] a").eachText();
    }

    private static ZonedDateTime noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(MIAMI);
    }
}
