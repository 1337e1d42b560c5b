package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.sample.PastDays;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What was written on this day of earlier years. */
@PageTest
class ThisDayTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext program;

    @Autowired
    ThisDay thisDay;

    @Autowired
    Clock clock;

    private OpenJournal journal;
    private MockVisitor visitor;
    private PastDays past;

    @BeforeEach
    void somebody_has_a_journal() {
        String name = "day-" + UUID.randomUUID();
        journal = NewJournals.begin(accounts, name, MockVisitor.PHRASE);
        past = new PastDays(program, journal, Locale.ENGLISH);
        visitor = new MockVisitor(mvc);
        visitor.unlocks(name, MockVisitor.PHRASE);
    }

    @Test
    void the_journal_shows_it_only_to_whoever_wants_it_and_only_when_it_opens() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        past.writes(now.minusYears(1).minusDays(1), "", "the day before");
        past.writes(now.minusYears(1), "", "a year ago");
        past.writes(now, "", "today");
        assertThat(page("/journal").select("main").text()).doesNotContain("On this day");

        visitor.sends(
                visitor.opens("/settings").form().with("onThisDay", "true").with("timeZone", "UTC"));

        Document page = page("/journal");
        assertThat(page.select("details[open].group .entries p").eachText()).containsExactly("a year ago");
        assertThat(page.select("details.group summary").text()).isEqualTo("On this day, in earlier years");
        assertThat(page("/settings").select("#onThisDay[checked], #ownLine[checked]"))
                .hasSize(2);
        assertThat(page("/journal?kind=page").select("details.group")).isEmpty();
        assertThat(page("/journal?before=99").select("details.group")).isEmpty();
    }

    @Test
    void it_finds_the_same_day_of_every_earlier_year_the_last_first() {
        past.together(() -> {
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
                past.writes(noon(day), "", day.toString());
            }
        });

        assertThat(on("2025-07-09")).containsExactly("2024-07-09", "2023-07-09", "2022-07-09", "2021-07-09");
        assertThat(on("2026-01-01"))
                .containsExactly("2025-01-01", "2024-01-01", "2023-01-01", "2022-01-01", "2021-01-01");
        assertThat(on("2021-07-09")).isEmpty();
        assertThat(on("2020-07-09")).isEmpty();
    }

    @Test
    void a_leap_day_is_remembered_on_the_day_before_where_there_is_none() {
        for (String day : List.of("2023-02-28", "2024-02-28", "2024-02-29", "2024-03-01", "2027-02-28")) {
            past.writes(noon(LocalDate.parse(day)), "", day);
        }

        assertThat(on("2025-02-28")).containsExactly("2024-02-29", "2024-02-28", "2023-02-28");
        assertThat(on("2028-02-28")).containsExactly("2027-02-28", "2024-02-28", "2023-02-28");
        assertThat(on("2028-02-29")).containsExactly("2024-02-29");
        assertThat(on("2025-03-01")).containsExactly("2024-03-01");
    }

    @Test
    void an_empty_journal_has_none() {
        assertThat(on("2026-07-09")).isEmpty();
    }

    private List<String> on(String today) {
        return thisDay.of(journal, LocalDate.parse(today)).stream()
                .map(line -> line.head().line())
                .toList();
    }

    private Document page(String address) {
        return visitor.opens(address).page();
    }

    private static ZonedDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneOffset.UTC);
    }
}
