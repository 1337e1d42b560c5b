package app.ownlight.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.sample.PastDays;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** One's own numbers, drawn plainly. */
@PageTest
class PatternsTests {

    /** Where every day has 24 hours. */
    private static final ZoneId ZONE = ZoneId.of("America/Puerto_Rico");

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcTemplate database;

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    private MockVisitor person;
    private OpenJournal journal;
    private PastDays past;

    @BeforeEach
    void somebody_has_a_journal() {
        person = new MockVisitor(mvc);
        journal = NewJournals.begin(accounts, person.name(), MockVisitor.PHRASE);
        past = new PastDays(program, journal, Locale.US);
        person.unlocks();
        sets("timeZone", ZONE.getId());
    }

    @Test
    void without_any_there_are_words_and_a_table_of_days() {
        Document page = patterns();

        assertThat(page.select("main svg, main figure")).isEmpty();
        assertThat(words(page))
                .contains("No answers yet.", "No visit with an answer before and after yet.", "hold no words of yours");
        assertThat(page.select(".weeks td .hidden").eachText()).hasSize(84).containsOnly("no entry");
        assertThat(page.select("details.chart-table")).isEmpty();
    }

    @Test
    void one_answer_is_a_sentence_and_a_row() {
        past.arrives(ago(5), "cycle", 3, null);

        Document page = patterns();

        assertThat(words(page)).contains("One answer on " + date(5) + ": 3.");
        assertThat(page.select("main svg")).isEmpty();
        assertThat(rows(page, "worth")).containsExactly(date(5) + " 3");
    }

    @Test
    void two_answers_are_told_without_a_picture() {
        past.arrives(ago(9), "cycle", 2, null);
        past.arrives(ago(5), "cycle", 6, null);

        Document page = patterns();

        assertThat(page.select("main svg")).isEmpty();
        assertThat(words(page))
                .contains("2 answers from " + date(9) + " to " + date(5)
                        + ", between 2 and 6. The first was 2, the latest 6.");
        assertThat(rows(page, "worth")).containsExactly(date(5) + " 6", date(9) + " 2");
    }

    @Test
    void three_answers_lie_where_their_days_and_numbers_put_them() {
        past.arrives(ago(40), "connection", 1, null);
        past.arrives(ago(30), "cycle", 7, null);
        past.arrives(ago(20), "conflict", 4, null);

        Element drawing = patterns().expectFirst("#worth + p + figure svg");

        assertThat(drawing.select("circle").eachAttr("cx")).containsExactly("36.0", "212.0", "388.0");
        assertThat(drawing.select("circle").eachAttr("cy")).containsExactly("186.0", "14.0", "100.0");
        assertThat(drawing.select("path.line-first").eachAttr("d"))
                .containsExactly("M36.0 186.0L212.0 14.0L388.0 100.0");
        assertThat(drawing.select("rect, [stroke-dasharray]")).isEmpty();
        assertThat(drawing.select("text").eachText()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(drawing.select("text").eachAttr("y")).startsWith("186.0").endsWith("14.0");
    }

    @Test
    void a_drawing_is_named_and_told_in_one_sentence_and_has_words_at_both_ends_outside_of_it() {
        for (int day = 10; day > 0; day--) {
            past.arrives(ago(day), "cycle", 2 + day % 4, null);
        }

        Element figure = patterns().expectFirst("#worth + p + figure");
        Element drawing = figure.expectFirst("svg");

        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.child(0).normalName()).isEqualTo("title");
        assertThat(drawing.attr("aria-labelledby").split(" "))
                .containsExactly(drawing.child(0).id(), drawing.child(1).id());
        assertThat(drawing.child(1).text())
                .isEqualTo("10 answers from " + date(10) + " to " + date(1)
                        + ", between 2 and 5. The first was 4, the latest 3.");
        assertThat(figure.select("figcaption").text())
                .isEqualTo(drawing.child(1).text());
        assertThat(figure.select("> .caption").eachText()).containsExactly("from within", "how I am loved");
    }

    @Test
    void what_was_left_out_is_left_out() {
        past.arrives(ago(8), "cycle", 2, 3);
        past.arrives(ago(7), "cycle", null, 3);
        past.pauses(ago(7), "cycle", null, 5);
        past.arrives(ago(6), "cycle", 4, null);
        past.pauses(ago(6), "cycle", 4, 4);

        Document page = patterns();

        assertThat(rows(page, "worth")).containsExactly(date(6) + " 4", date(8) + " 2");
        assertThat(words(page)).contains("No visit with an answer before and after yet.");
    }

    @Test
    void a_visit_goes_from_an_arrival_to_the_pause_in_the_same_section_on_the_same_day() {
        past.arrives(ago(9), "cycle", null, 2);
        past.arrives(ago(9).plusMinutes(5), "shift", null, 6);
        past.pauses(ago(9).plusMinutes(30), "cycle", 3, null);
        past.pauses(ago(8), "shift", 1, null);
        past.arrives(ago(7), "connection", null, 5);
        past.pauses(ago(7).plusMinutes(1), "conflict", 1, null);

        Document page = patterns();

        assertThat(words(page)).contains("One visit on " + date(9) + ": 2 before, 3 after.");
        assertThat(rows(page, "steady")).containsExactly(date(9) + " 2 3");
    }

    @Test
    void a_visit_is_a_dashed_line_from_a_circle_to_a_square() {
        visit(40, 2, 4);
        visit(30, 5, 5);
        visit(20, 7, 1);

        Document page = patterns();
        Element drawing = page.expectFirst("#steady + p + figure svg");

        assertThat(drawing.select("circle").eachAttr("cx")).containsExactly("32.0", "208.0", "384.0");
        assertThat(drawing.select("circle").eachAttr("cy")).containsExactly("157.3", "71.3", "14.0");
        assertThat(drawing.select("rect").eachAttr("x")).containsExactly("36.0", "212.0", "388.0");
        assertThat(drawing.select("rect").eachAttr("y")).containsExactly("96.0", "67.3", "182.0");
        assertThat(drawing.select("path[stroke-dasharray]").eachAttr("d"))
                .containsExactly("M32.0 157.3L40.0 100.0", "M208.0 71.3L216.0 71.3", "M384.0 14.0L392.0 186.0");
        assertThat(drawing.select("desc").text())
                .isEqualTo("3 visits from " + date(40) + " to " + date(20)
                        + ". Before: between 2 and 7. After: between 1 and 5.");
        assertThat(words(page)).contains("Writing can feel heavier first.");
    }

    @Test
    void visits_of_one_day_stand_side_by_side() {
        for (String section : List.of("connection", "cycle", "conflict", "shift")) {
            visit(20, section, 3, 4);
        }
        visit(5, 3, 4);

        List<Double> xs = patterns().select("#steady + p + figure circle").eachAttr("cx").stream()
                .map(Double::valueOf)
                .toList();

        assertThat(xs).hasSize(5).isSorted().endsWith(384.0);
        assertThat(IntStream.range(1, 4).mapToObj(i -> xs.get(i) - xs.get(i - 1)))
                .allSatisfy(distance -> assertThat(distance).isCloseTo(18, within(0.2)));
    }

    @Test
    void the_same_number_each_time_is_said_so() {
        visit(9, 4, 4);
        visit(8, 4, 4);

        assertThat(words(patterns())).contains(". Before: each time 4. After: each time 4.");
    }

    @Test
    void of_hundreds_the_newest_are_drawn_and_the_table_says_where_it_ends() {
        for (int day = 400; day > 0; day--) {
            visit(day, 1 + day % 7, 1 + day % 5);
        }

        Document page = patterns();

        assertThat(page.select("#worth + p + figure circle")).hasSize(60);
        assertThat(page.select("#steady + p + figure circle")).hasSize(20);
        assertThat(page.select("#steady + p + figure desc").text())
                .startsWith("20 of 400 visits, the newest, from " + date(20) + " to " + date(1) + ".");
        assertThat(page.select("#worth + p + figure desc").text())
                .startsWith("60 of 400 answers, the newest, from " + date(60) + " to " + date(1) + ", between");
        assertThat(rows(page, "worth")).hasSize(365);
        assertThat(page.select("details.chart-table .hint").eachText())
                .containsOnly("These are the newest 365 of 400.");
        assertThat(page.select("main svg circle").eachAttr("cx").stream().map(Double::valueOf))
                .allMatch(x -> x >= 26 && x <= 396);
    }

    @Test
    void one_that_is_damaged_is_passed_over() {
        past.arrives(ago(9), "cycle", 2, null);
        past.arrives(ago(8), "cycle", 5, null);
        past.writes(ago(3), "", "words");
        past.writes(ago(2), "", "more words");
        database.update("update check_in set head = x'00' where position = 1 and account_id = ?", journal.account());
        database.update("update entry set head = x'00' where position = 3 and account_id = ?", journal.account());

        Document page = patterns();

        assertThat(words(page)).contains("One answer on " + date(8) + ": 5.", "One day with words of yours since");
    }

    @Test
    void days_with_an_entry_are_filled_and_counted_by_week_and_nothing_else_is() {
        past.writes(ago(14), "", "one");
        past.writes(ago(14).plusMinutes(3), "", "two");
        past.answers(ago(13), "/guides/light/cycle/write/1", "three");
        past.arrives(ago(10), "cycle", 3, 3);
        past.writes(ago(400), "", "long before");

        Document page = patterns();

        assertThat(words(page)).contains("2 days with words of yours since");
        assertThat(page.select(".weeks td .hidden:contains(wrote)")).hasSize(2);
        assertThat(page.select(".weeks td:last-child").eachText().stream().mapToInt(Integer::valueOf))
                .hasSize(12)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(2));
    }

    @Test
    void a_day_is_the_one_that_its_writer_had() {
        ZonedDateTime late = ago(3).withZoneSameInstant(ZoneId.of("Pacific/Kiritimati"));
        past.writes(late, "", "already tomorrow here");

        Element week = patterns().select(".weeks tr:contains(wrote)").first();

        long day = week.select("td .hidden").eachText().indexOf("wrote");
        assertThat(late.toLocalDate()).isNotEqualTo(ago(3).toLocalDate());
        assertThat(week.expectFirst("time").attr("datetime"))
                .isEqualTo(late.toLocalDate().minusDays(day).toString());
    }

    @Test
    void a_week_begins_as_the_settings_say() {
        assertThat(patterns().select(".weeks thead .hidden").eachText())
                .startsWith("Sunday")
                .endsWith("Saturday");

        sets("weekStart", "MONDAY");

        assertThat(patterns().select(".weeks thead .hidden").eachText())
                .startsWith("Monday")
                .endsWith("Sunday");
    }

    @Test
    void all_of_it_is_said_in_spanish_too() {
        visit(40, 2, 4);
        visit(30, 5, 5);
        visit(20, 7, 1);
        past.writes(ago(3), "", "palabras");
        person.opens("/?lang=es");

        Document page = patterns();
        DateTimeFormatter spanish = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es"));

        assertThat(page.select("#worth + p + figure desc").text())
                .isEqualTo("3 respuestas del " + spanish.format(ago(40)) + " al " + spanish.format(ago(20))
                        + ", entre 1 y 5. La primera fue 4, la más reciente 1.");
        assertThat(page.select("#steady + p + figure desc").text())
                .endsWith("Antes: entre 2 y 7. Después: entre 1 y 5.");
        assertThat(page.select("#worth + p + figure > .caption").eachText())
                .containsExactly("de mi interior", "de cómo me quieren");
        assertThat(words(page)).contains("Aquí nada es una nota", "Un día con palabras tuyas desde el");
        assertThat(page.select(".weeks td .hidden").eachText()).contains("escribiste", "sin escribir");
        assertThat(page.select(".weeks thead .hidden").first().text()).isEqualTo("domingo");
    }

    @Test
    void nothing_judges() {
        visit(40, 2, 4);
        visit(30, 5, 5);
        visit(20, 7, 1);
        past.writes(ago(3), "", "palabras");

        for (String language : List.of("en", "es")) {
            person.opens("/?lang=" + language);
            Document page = patterns();
            assertThat(words(page))
                    .contains(language.equals("en") ? "Nothing here is a score" : "Aquí nada es una nota")
                    .doesNotContainPattern(
                            "(?i)streak|average|\\bmean\\b|target|goal|missed|improv|progress|well done|"
                                    + "better than (last|before)|\\b(good|bad) (day|week)|keep (it )?up|trend|level|\\btotal\\b")
                    .doesNotContainPattern("(?i)racha|promedio|\\bmedia\\b|meta\\b|objetivo|faltó|faltaste|mejorar|"
                            + "progreso|bien hecho|sigue así|tendencia|nivel|\\btotal\\b|puntuaci|puntaje");
            assertThat(page.select("main [class*=ok], main [class*=danger]")).isEmpty();
        }
    }

    @Test
    void the_header_leads_there_once_a_journal_is_open() {
        assertThat(patterns().select("header a[aria-current]").eachText()).containsExactly("Patterns");
        assertThat(new MockVisitor(mvc).opens("/").page().select("header a[href=/patterns]"))
                .isEmpty();
        assertThat(new MockVisitor(mvc).opens("/patterns").location()).startsWith("/unlock");
    }

    private void visit(int daysAgo, int before, int after) {
        visit(daysAgo, "cycle", before, after);
    }

    private void visit(int daysAgo, String section, int before, int after) {
        past.arrives(ago(daysAgo), section, after, before);
        past.pauses(ago(daysAgo).plusMinutes(20), section, after, 4);
    }

    /** Noon of an earlier day. */
    private ZonedDateTime ago(int days) {
        return Watch.shared().instant().atZone(ZONE).minusDays(days).with(LocalTime.NOON);
    }

    private String date(int daysAgo) {
        return DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US).format(ago(daysAgo));
    }

    private void sets(String field, String value) {
        assertThat(person.sends(person.opens("/settings").form().with(field, value))
                        .status())
                .isEqualTo(303);
    }

    private Document patterns() {
        return person.opens("/patterns").page();
    }

    private static String words(Document page) {
        return page.expectFirst("main").text();
    }

    private static List<String> rows(Document page, String chart) {
        Elements rows = page.select("section[aria-labelledby=" + chart + "] tbody tr");
        return rows.eachText();
    }
}
