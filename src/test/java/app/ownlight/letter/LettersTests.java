package app.ownlight.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Traces;
import app.ownlight.support.Watch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** Letters to later: sealed until their day, opened before only when their writer says so twice. */
@PageTest
class LettersTests {

    private static final String NEW = "/letters/new";
    private static final String WORDS = "\nDear me,\n  you made it to the sea. 🌊 <b>\"&'</b>\n";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    @Value("${ownlight.home}")
    Path home;

    private MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
        FilledForm settings = writer.opens("/settings").form();
        writer.sends(settings.with("timeZone", "UTC").with("language", "en"));
    }

    @Test
    void without_any_there_is_one_sentence_and_the_way_to_write_one() {
        Element main = main("/letters");

        assertThat(main.select(".lead").text()).startsWith("A letter to yourself stays sealed");
        assertThat(main.select("a.button").attr("href")).isEqualTo(NEW);
        assertThat(main.select("h2")).isEmpty();
    }

    @Test
    void a_sealed_letter_shows_its_title_and_its_day_and_none_of_its_words() {
        Answer sealed = seals("To the sea", "6");
        String letter = sealed.location();

        assertThat(sealed.status()).isEqualTo(303);
        assertThat(writer.opens(letter).page().select(".notice").text()).isEqualTo("Sealed. You can close this page.");
        assertThat(main(letter).select("h1").text()).isEqualTo("To the sea");
        assertThat(main(letter).select(".lead").text()).isEqualTo("Sealed until " + day(today().plusMonths(6)));
        assertThat(main("/letters").select(".entries").text())
                .isEqualTo("To the sea Opens on " + day(today().plusMonths(6)));
        for (String page : List.of(letter, letter + "/open", letter + "/delete", "/letters", "/journal", "/kept")) {
            assertThat(writer.opens(page).body()).as(page).doesNotContain("Dear me", "made it");
        }
        assertThat(Traces.of("made it to the sea", home)).isEmpty();
        assertThat(Traces.of("To the sea", home)).isEmpty();
    }

    @Test
    void it_opens_by_itself_on_its_day_and_reads_as_it_was_written() {
        String letter = seals("To the sea", "1").location();
        goesTo(today().plusMonths(1).minusDays(1));
        assertThat(main(letter).select(".entry-text")).isEmpty();

        goesTo(today().plusDays(1));

        assertThat(writer.opens(letter).entryText()).isEqualTo(WORDS);
        assertThat(main(letter).select("a").eachText()).doesNotContain("Open it now anyway", "Edit");
        assertThat(main("/letters").select("h2").eachText()).containsExactly("Open");
        assertThat(main("/letters").select(".entries p").text())
                .isEqualTo("Written on %s, open since %s".formatted(day(today().minusMonths(1)), day(today())));
    }

    @Test
    void the_journal_has_a_line_for_one_that_opened_within_the_last_month_and_for_no_other() {
        String letter = seals("To the sea", "1").location();
        String opened = seals("Opened before", "1").location();
        writer.sends(writer.opens(opened + "/open").form());
        assertThat(main("/journal").select("a[href^=/letters/]")).isEmpty();

        goesTo(today().plusMonths(1));
        assertThat(main("/journal").select("a[href^=/letters/]").eachAttr("href"))
                .containsExactly(letter);
        assertThat(main("/journal").select("a[href^=/letters/]").text())
                .isEqualTo("A letter that you wrote on %s has been open since %s"
                        .formatted(day(today().minusMonths(1)), day(today())));

        goesTo(today().plusMonths(1));
        assertThat(main("/journal").select("a[href^=/letters/]")).isEmpty();
    }

    @Test
    void it_is_opened_before_its_day_by_asking_twice_and_stays_open() {
        String letter = seals("To the sea", "12").location();
        String ask = main(letter).select("a:contains(Open it now anyway)").attr("href");

        Answer asked = writer.opens(ask);
        assertThat(asked.page().select("main").text()).contains("You meant it for " + day(today().plusMonths(12)));
        assertThat(main(letter).select(".entry-text")).isEmpty();
        assertThat(writer.sends(asked.form()).location()).isEqualTo(letter);

        assertThat(writer.opens(letter).entryText()).isEqualTo(WORDS);
        assertThat(main(letter).select(".caption").text()).contains("opened early on " + day(today()));
        assertThat(writer.opens(ask).location()).isEqualTo(letter);
        assertThat(writer.sends(asked.form()).location()).isEqualTo(letter);
        assertThat(writer.opens(letter).entryText()).isEqualTo(WORDS);
    }

    @Test
    void sealed_ones_stand_by_the_day_that_comes_first_and_open_ones_by_the_day_that_was_last() {
        seals("in a year", "12");
        seals("in a month", "1");
        seals("in a quarter", "3");
        assertThat(main("/letters").select(".entries a").eachText())
                .containsExactly("in a month", "in a quarter", "in a year");

        goesTo(today().plusMonths(4));
        assertThat(main("/letters").select(".entries a").eachText())
                .containsExactly("in a year", "in a quarter", "in a month");
    }

    @Test
    void deleting_one_asks_first() {
        String letter = seals("To the sea", "12").location();
        String stays = seals("", "12").location();
        Answer asked = writer.opens(main(letter).select("a:contains(Delete)").attr("href"));
        assertThat(asked.page().select("main").text()).contains("nobody can bring it back");

        Answer deleted = writer.sends(asked.form());

        assertThat(deleted.location()).isEqualTo("/letters");
        assertThat(main("/letters").select(".entries a").eachAttr("href")).containsExactly(stays);
        assertThat(main("/letters").select(".entries a").text()).isEqualTo("A letter without a title");
        assertThat(writer.opens(letter).status()).isEqualTo(404);
        assertThat(writer.sends(asked.form()).status()).isEqualTo(404);
    }

    @Test
    void somebody_else_s_is_not_found_and_neither_opened_nor_deleted() {
        String letter = seals("To the sea", "12").location();
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        Map<String, String> token =
                Map.of("_csrf", other.opens("/journal/new").form().field("_csrf"));

        for (String unknown : List.of(letter, "/letters/" + UUID.randomUUID())) {
            assertThat(other.opens(unknown).status()).isEqualTo(404);
            for (String way : List.of("/open", "/delete")) {
                assertThat(other.opens(unknown + way).status()).isEqualTo(404);
                assertThat(other.exchanges("POST", unknown + way, token).status())
                        .isEqualTo(404);
            }
        }
        assertThat(other.opens("/letters/none").status()).isEqualTo(404);
        assertThat(main(letter).select(".lead").text()).startsWith("Sealed until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/letters", NEW, "/letters/6c3f1b7e-4d0a-4a57-9d0e-111111111111/open"})
    void without_an_open_journal_the_way_in_leads_back(String address) {
        assertThat(new MockVisitor(mvc).opens(address).location()).isEqualTo("/unlock?to=" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "body"})
    void a_damaged_one_says_so_and_leaves_the_others_alone(String part) {
        String whole = seals("whole", "1").location();
        String letter = seals("harmed", "12").location();
        database.sql("update letter set %s = '00ff' where id = :id".formatted(part))
                .param("id", UUID.fromString(letter.substring("/letters/".length())))
                .update();

        assertThat(main(letter).text()).contains("It may be damaged. Nothing has been changed.");
        assertThat(writer.opens(letter + "/open").location()).isEqualTo(letter);
        assertThat(writer.opens(letter + "/delete").status()).isEqualTo(200);
        assertThat(main("/letters").select(".entries a").eachAttr("href")).contains(whole, letter);
        goesTo(today().plusMonths(1));
        assertThat(writer.opens(whole).entryText()).isEqualTo(WORDS);
    }

    @Test
    void one_that_was_moved_to_another_place_does_not_open() {
        String first = seals("first", "1").location().substring("/letters/".length());
        String second = seals("second", "12").location().substring("/letters/".length());
        database.sql("update letter set head = (select head from letter where id = :first) where id = :second")
                .param("first", UUID.fromString(first))
                .param("second", UUID.fromString(second))
                .update();

        assertThat(main("/letters/" + second).text()).contains("could not be opened");
    }

    @Test
    void they_are_counted_and_go_with_the_journal() {
        seals("To the sea", "12");
        assertThat(main("/your-data").text()).contains("One letter to later");
        long before = count();

        writer.erases(MockVisitor.PHRASE);

        assertThat(count()).isEqualTo(before - 1);
    }

    @Test
    void no_letter_is_an_entry_of_the_journal() {
        seals("To the sea", "1");
        goesTo(today().plusMonths(2));

        assertThat(main("/journal").select(".entries a")).isEmpty();
        assertThat(main("/your-data").text()).contains("No entries");
    }

    private Answer seals(String title, String months) {
        return writer.sends(writer.opens(NEW)
                .form()
                .with("title", title)
                .with("text", WORDS)
                .with("opens.after", months)
                .with("action", "save"));
    }

    private long count() {
        return database.sql("select count(*) from letter").query(Long.class).single();
    }

    /** Letters wait longer than any session lasts. */
    private void goesTo(LocalDate day) {
        ((Watch) clock).goesOn(Duration.between(today().atStartOfDay(), day.atStartOfDay()));
        writer.unlocks();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).format(date);
    }

    private Element main(String address) {
        return writer.opens(address).page().expectFirst("main");
    }
}
