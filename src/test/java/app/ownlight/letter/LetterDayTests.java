package app.ownlight.letter;

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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** The day on which a letter opens: what can be chosen, what is said to anything else, and whose day it is. */
@PageTest
class LetterDayTests {

    private static final String NEW = "/letters/new";
    private static final String WORDS = "Dear me, still in the box.";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Accounts accounts;

    @Autowired
    Letters letters;

    private MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
        livesIn("UTC");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "6, 6", "12, 12"})
    void months_count_from_today(String chosen, int months) {
        Answer sealed = sends(chosen, "", "", "");

        assertThat(opens(sealed)).isEqualTo(today().plusMonths(months));
    }

    @Test
    void half_a_year_is_chosen_until_something_else_is() {
        FilledForm form = writer.opens(NEW).form();

        assertThat(form.field("opens.after")).isEqualTo("6");
        assertThat(opens(writer.sends(form.with("text", WORDS).with("action", "save"))))
                .isEqualTo(today().plusMonths(6));
    }

    @Test
    void a_typed_day_goes_before_the_months() {
        LocalDate leap = LocalDate.of(2088, 2, 29);

        assertThat(opens(sends("1", " 29 ", "02", "2088"))).isEqualTo(leap);
    }

    @Test
    void tomorrow_is_the_first_and_a_hundred_years_from_now_the_last() {
        LocalDate tomorrow = today().plusDays(1);
        LocalDate last = today().plusYears(100);

        assertThat(opens(sends(tomorrow))).isEqualTo(tomorrow);
        assertThat(opens(sends(last))).isEqualTo(last);
        refuses(sends(today()), "opens.day", "A letter opens on a later day. Choose one from tomorrow on.");
        refuses(sends(today().minusDays(1)), "opens.day", "A letter opens on a later day.");
        refuses(sends(last.plusDays(1)), "opens.year", "Choose a day within the next 100 years.");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2, 2088, opens.day, That month has no such day.",
        "29, 2, 2087, opens.day, That month has no such day.",
        "31, 4, 2088, opens.day, That month has no such day.",
        "31, 12, 9999, opens.year, Choose a day within the next 100 years.",
        "1, 1, 1999, opens.year, A letter opens on a later day.",
        "0, 5, 2088, opens.day, The day is a number from 1 to 31.",
        "32, 5, 2088, opens.day, The day is a number from 1 to 31.",
        "-1, 5, 2088, opens.day, The day is a number from 1 to 31.",
        "first, 5, 2088, opens.day, The day is a number from 1 to 31.",
        "1, 13, 2088, opens.month, The month is a number from 1 to 12.",
        "1, May, 2088, opens.month, The month is a number from 1 to 12.",
        "1, 5, 88, opens.year, Type the year with four digits",
        "1, 5, 0000, opens.year, Type the year with four digits",
        "1, 5, 20888, opens.year, Type the year with four digits",
        "1, 5, next, opens.year, Type the year with four digits",
        "'', 5, 2088, opens.day, Type the day of the month too",
        "1, '', 2088, opens.month, Type the month too",
        "1, 5, '', opens.year, Type the year too",
    })
    void anything_else_gets_a_sentence_at_its_field_and_nothing_is_lost(
            String day, String month, String year, String field, String sentence) {
        Answer refused = sends("3", day, month, year);

        refuses(refused, field, sentence);
        FilledForm form = refused.form();
        assertThat(form.field("text")).isEqualTo(WORDS);
        assertThat(form.field("title")).isEqualTo("A title");
        assertThat(form.field("opens.after")).isEqualTo("3");
        assertThat(form.field("opens.day")).isEqualTo(day);
        assertThat(form.field("opens.month")).isEqualTo(month);
        assertThat(form.field("opens.year")).isEqualTo(year);
        assertThat(writer.opens("/letters").page().select(".entries")).isEmpty();
        Answer sealed = writer.sends(
                form.with("opens.day", "1").with("opens.month", "5").with("opens.year", "2088"));
        assertThat(opens(sealed)).isEqualTo(LocalDate.of(2088, 5, 1));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_in_the_order_of_the_fields() {
        Document page = sends("3", "x", "y", "z").page();

        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#opens.month", "#opens.day", "#opens.year");
        assertThat(page.select("[aria-invalid]").eachAttr("id"))
                .containsExactly("opens.month", "opens.day", "opens.year");
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void in_spanish_the_day_stands_first() {
        writer.sends(writer.opens("/settings").form().with("language", "es"));

        Document page = sends("3", "x", "y", "z").page();

        assertThat(page.select(".date-fields label").eachText()).containsExactly("Día", "Mes", "Año");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#opens.day", "#opens.month", "#opens.year");
    }

    @Test
    void a_choice_that_is_not_offered_is_asked_for_again() {
        Answer refused = sends("7", "", "", "");

        refuses(refused, "opens.after", "Choose when the letter opens.");
        assertThat(refused.form().field("text")).isEqualTo(WORDS);
    }

    @Test
    void a_form_without_its_fields_costs_no_word_either() {
        String token = writer.opens(NEW).form().field("_csrf");

        Answer without = writer.exchanges("POST", NEW, Map.of("_csrf", token, "text", WORDS));
        assertThat(without.form().field("text")).isEqualTo(WORDS);
        refuses(without, "opens.after", "Choose when the letter opens.");
        Answer alone = writer.exchanges("POST", NEW, Map.of("_csrf", token, "text", WORDS, "opens", "12"));
        assertThat(opens(alone)).isEqualTo(today().plusMonths(12));
    }

    @Test
    void the_day_is_the_writer_s_own_wherever_they_are() {
        livesIn("Pacific/Kiritimati");
        LocalDate there = LocalDate.ofInstant(clock.instant(), ZoneId.of("Pacific/Kiritimati"));
        String letter = sends(there.plusDays(1)).location();
        refuses(sends(there), "opens.day", "A letter opens on a later day.");

        goesTo(there.plusDays(1).atStartOfDay(ZoneId.of("Pacific/Kiritimati")).minusSeconds(1));
        assertThat(writer.opens(letter).body()).doesNotContain(WORDS);
        goesTo(there.plusDays(1).atStartOfDay(ZoneId.of("Pacific/Kiritimati")));
        assertThat(writer.opens(letter).entryText()).isEqualTo(WORDS);
    }

    @Test
    void who_set_no_zone_has_the_day_of_where_it_was_written() {
        livesIn("");
        ZoneId zone = ZoneId.of("Pacific/Kiritimati");
        LocalDate there = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate day = there.plusDays(1);
        String letter = writer.sends(filled("6", "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear())
                        .with("zone", zone.getId()))
                .location();

        goesTo(day.atStartOfDay(zone));

        assertThat(writer.opens(letter).entryText()).isEqualTo(WORDS);
    }

    @Test
    void letters_that_can_be_read_are_handed_out_with_their_words_and_no_others() {
        OpenJournal journal = NewJournals.begin(accounts, "reader-" + clock.millis() % 1_000_000, MockVisitor.PHRASE);
        PastDays past = new PastDays(program, journal, Locale.ENGLISH);
        ZonedDateTime written = clock.instant().atZone(ZoneOffset.UTC).minusYears(1);
        past.writesLetter(written, today().plusMonths(2), "sealed", "not yet");
        past.writesLetter(written, today().minusDays(1), "yesterday", "second");
        past.writesLetter(written, today().minusMonths(2), "long ago", "first");

        assertThat(letters.readable(journal)).extracting("text").containsExactly("first", "second");
        assertThat(letters.lines(journal)).extracting(LetterLine::sealed).containsExactly(false, false, true);
        assertThat(letters.openedOfLate(journal)).extracting("head.title").containsExactly("yesterday");
    }

    private Answer sends(LocalDate day) {
        return sends("6", "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
    }

    private Answer sends(String after, String day, String month, String year) {
        return writer.sends(filled(after, day, month, year));
    }

    private FilledForm filled(String after, String day, String month, String year) {
        return writer.opens(NEW)
                .form()
                .with("title", "A title")
                .with("text", WORDS)
                .with("opens.after", after)
                .with("opens.day", day)
                .with("opens.month", month)
                .with("opens.year", year)
                .with("action", "save");
    }

    private static void refuses(Answer refused, String field, String sentence) {
        Document page = refused.page();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a[href=#%s]".formatted(field)).text())
                .startsWith(sentence);
        assertThat(page.getElementById(field)).isNotNull();
        assertThat(page.getElementById(field + "-error").text()).startsWith(sentence);
    }

    /** The day that the page of a letter says. */
    private LocalDate opens(Answer sealed) {
        assertThat(sealed.status()).isEqualTo(303);
        return opens(sealed.location());
    }

    private LocalDate opens(String letter) {
        return LocalDate.parse(writer.opens("/letters")
                .page()
                .expectFirst("li:has(a[href=%s]) time".formatted(letter))
                .attr("datetime"));
    }

    private void livesIn(String zone) {
        writer.sends(writer.opens("/settings").form().with("timeZone", zone).with("language", "en"));
    }

    private void goesTo(ZonedDateTime time) {
        ((Watch) clock).goesOn(Duration.between(clock.instant(), time.toInstant()));
        if (writer.opens("/letters").status() != 200) {
            writer.unlocks();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
