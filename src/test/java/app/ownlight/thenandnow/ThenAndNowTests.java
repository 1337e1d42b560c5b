package app.ownlight.thenandnow;

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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Answers to one prompt, found and put side by side. */
@PageTest
class ThenAndNowTests {

    private static final String CHOOSER = "/then-and-now";
    private static final String PLACE = "/then-and-now/light/connection/1";
    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String QUESTION = "What did you recognize in them, early on?";
    private static final String EMPTY = "When you have answered a prompt twice, both answers will meet here.";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;
    private OpenJournal journal;
    private PastDays past;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        journal = NewJournals.begin(program.getBean(Accounts.class), person.name(), MockVisitor.PHRASE);
        past = new PastDays(program, journal, Locale.ENGLISH);
        person.unlocks();
    }

    @Test
    void is_empty_of_everything_until_a_prompt_is_answered_twice() {
        past.answers(day("2026-03-01"), PROMPT, "Once.");
        past.writes(day("2026-03-02"), "A page", "Free.");
        past.writes(day("2026-03-03"), "A page", "Free again.");

        Document chooser = person.opens(CHOOSER).page();

        assertThat(chooser.select("main .lead").text()).startsWith(EMPTY);
        assertThat(chooser.select("main > .entries")).isEmpty();
        assertThat(chooser.select("details summary").text()).isEqualTo("Answered once so far (1)");
        assertThat(chooser.select("details .entries a").eachAttr("href")).containsExactly(PLACE);
    }

    @Test
    void offers_each_prompt_that_was_answered_twice_with_its_days() {
        past.answers(day("2026-03-01"), PROMPT, "One.");
        past.answers(day("2026-03-02"), "/guides/light/cycle/write/1", "One.");
        past.answers(day("2026-04-01"), PROMPT, "Two.");
        past.answers(day("2026-05-01"), "/guides/light/cycle/write/1", "Two.");
        past.answers(day("2026-06-01"), PROMPT, "Three.");
        past.answers(day("2026-06-02"), PLACE, "Something noticed.");
        past.answers(day("2026-06-03"), PLACE, "Something more.");

        Document chooser = person.opens(CHOOSER).page();

        assertThat(chooser.select(".entries a").eachAttr("href")).containsExactly(PLACE, "/then-and-now/light/cycle/1");
        assertThat(chooser.select(".entries a").first().text()).isEqualTo(QUESTION);
        assertThat(chooser.select(".entries p").first().text())
                .isEqualTo("3 answers, the first on March 1, 2026, the latest on June 1, 2026");
        assertThat(chooser.select("nav [aria-current=page]").attr("href")).isEqualTo(CHOOSER);
    }

    @Test
    void shows_the_first_and_the_latest_at_once_with_their_days() {
        UUID first = past.answers(day("2026-03-01"), PROMPT, "  First\n\nwords. ");
        past.answers(day("2026-04-01"), PROMPT, "In between.");
        UUID latest = past.answers(day("2026-11-01"), PROMPT, "Latest words.");

        Document page = person.opens(PLACE).page();

        assertThat(page.select("h1").text()).isEqualTo(QUESTION);
        assertThat(page.select("title").text()).isEqualTo("The connection: then and now - Ownlight");
        assertThat(page.select(".two-texts > div h2").eachText())
                .containsExactly("Sunday, March 1, 2026", "Sunday, November 1, 2026");
        assertThat(page.select(".entry-text").get(0).wholeText()).isEqualTo("  First\n\nwords. ");
        assertThat(page.select(".entry-text").get(1).wholeText()).isEqualTo("Latest words.");
        assertThat(page.select(".two-texts-frame > div > div a").eachAttr("href"))
                .containsExactly("/journal/" + first, "/journal/" + latest);
        assertThat(page.select(".two-texts-frame > div > div .caption")).isEmpty();
        assertThat(page.select(".pager a").eachAttr("href")).containsExactly(PROMPT, CHOOSER);
    }

    @Test
    void any_two_can_be_picked_and_stand_in_the_order_of_their_days() {
        UUID first = past.answers(day("2026-03-01"), PROMPT, "First.");
        UUID second = past.answers(day("2026-04-01"), PROMPT, "Second.");
        UUID third = past.answers(day("2026-05-01"), PROMPT, "Third.");

        Document choice = person.opens(PLACE).page();
        assertThat(choice.select("#earlier option").eachAttr("value"))
                .containsExactly(first.toString(), second.toString(), third.toString());
        assertThat(choice.select("#earlier [selected]").val()).isEqualTo(first.toString());
        assertThat(choice.select("#later [selected]").val()).isEqualTo(third.toString());

        assertThat(texts(PLACE + picked(second, third))).containsExactly("Second.", "Third.");
        assertThat(texts(PLACE + picked(second, first))).containsExactly("First.", "Second.");
        assertThat(person.opens(PLACE + picked(second, third))
                        .page()
                        .select("#earlier [selected]")
                        .val())
                .isEqualTo(second.toString());
    }

    @Test
    void of_two_answers_nothing_is_to_be_picked() {
        twice();

        assertThat(person.opens(PLACE).page().select("select")).isEmpty();
    }

    @Test
    void one_answer_picked_twice_stands_there_once() {
        UUID first = past.answers(day("2026-03-01"), PROMPT, "First.");
        past.answers(day("2026-04-01"), PROMPT, "Second.");

        Document page = person.opens(PLACE + picked(first, first)).page();

        assertThat(page.select(".entry-text").eachText()).containsExactly("First.");
        assertThat(page.select("main .lead").text()).isEqualTo("You picked one answer twice, so it stands here once.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?earlier=x&later=y",
                "?earlier=&later=",
                "?earlier=%27&later=%00a",
                "?later=00000000-0000-0000-0000-000000000000",
                "?earlier=1&earlier=2&later=3"
            })
    void odd_ids_show_the_first_and_the_latest(String odd) {
        twice();

        assertThat(texts(PLACE + odd)).containsExactly("Then.", "Now.");
        assertThat(person.opens(CHOOSER + odd).page().select(".entries a")).hasSize(1);
    }

    @Test
    void ids_of_somebody_else_or_of_another_prompt_show_the_first_and_the_latest() {
        twice();
        MockVisitor other = new MockVisitor(mvc);
        UUID theirs = new PastDays(
                        program,
                        NewJournals.begin(program.getBean(Accounts.class), other.name(), MockVisitor.PHRASE),
                        Locale.ENGLISH)
                .answers(day("2026-03-01"), PROMPT, "Somebody else’s.");
        other.unlocks();
        UUID elsewhere = past.answers(day("2026-05-01"), "/guides/light/cycle/write/1", "About another.");

        for (UUID strange : List.of(theirs, elsewhere)) {
            assertThat(texts(PLACE + picked(strange, strange))).containsExactly("Then.", "Now.");
            assertThat(person.opens(CHOOSER + picked(strange, theirs)).body())
                    .contains(QUESTION)
                    .doesNotContain("Somebody else");
        }
        assertThat(other.opens(PLACE).body()).doesNotContain("Then.");
    }

    @Test
    void two_answers_of_one_day_are_told_apart_by_their_time() {
        past.answers(day("2026-03-01").withHour(9).withMinute(5), PROMPT, "Morning.");
        past.answers(day("2026-03-01").withHour(21), PROMPT, "Evening.");

        assertThat(person.opens(PLACE)
                        .page()
                        .select(".two-texts-frame > div > div h2")
                        .eachText())
                .containsExactly("Sunday, March 1, 2026, 09:05", "Sunday, March 1, 2026, 21:00");
    }

    @Test
    void each_answer_says_how_it_was_asked_where_that_was_in_other_words() {
        past.answers(day("2026-03-01"), asked("first-recognition", "en", "What was familiar?"), "Her voice.");
        new PastDays(program, journal, Locale.forLanguageTag("es"))
                .answers(day("2026-04-01"), PROMPT, "Su manera de callar.");
        past.answers(day("2026-05-01"), PROMPT, "The same.");

        Document page = person.opens(PLACE).page();
        assertThat(page.select("h1").text()).isEqualTo(QUESTION);
        assertThat(page.select(".two-texts-frame > div > div .caption").eachText())
                .containsExactly("What was familiar?", QUESTION);

        Document both = person.opens(PLACE + "?earlier="
                        + page.select("#earlier option").get(0).val() + "&later="
                        + page.select("#earlier option").get(1).val())
                .page();
        assertThat(both.select(".two-texts-frame > div > div .caption").eachText())
                .containsExactly("What was familiar?", "¿Qué reconociste en esa persona al principio?");
        assertThat(both.select(".two-texts-frame > div > div .caption").eachAttr("lang"))
                .containsExactly("en", "es");
    }

    @Test
    void answers_whose_prompt_is_gone_meet_all_the_same() {
        Question gone = asked("asked-long-ago", "en", "What did you leave unsaid?");
        UUID first = past.answers(day("2026-03-01"), gone, "Everything.");
        UUID latest = past.answers(day("2026-04-01"), gone, "Only a little.");

        Document chooser = person.opens(CHOOSER).page();
        assertThat(chooser.select(".entries a").text()).isEqualTo("What did you leave unsaid?");
        assertThat(chooser.select(".entries a").attr("href")).isEqualTo(CHOOSER + picked(first, latest));
        assertThat(chooser.select(".entries li").text()).contains("The walk does not ask this any more.");

        Document page = person.opens(CHOOSER + picked(first, latest)).page();
        assertThat(page.select("h1").text()).isEqualTo("What did you leave unsaid?");
        assertThat(page.select(".entry-text").eachText()).containsExactly("Everything.", "Only a little.");
        assertThat(page.select("main .lead").text()).startsWith("The walk does not ask this any more.");
        assertThat(page.select("main form, main a[href^=/guides]")).isEmpty();
        assertThat(page.select("main a[href=/journal/new]")).hasSize(1);
    }

    @Test
    void so_do_those_of_a_section_and_a_guide_that_are_gone() {
        Question section = new Question("light", 1, "en", "weather", "rain", "Did it rain?");
        Question guide = new Question("another", 4, "es", "start", "one", "¿Llovía?");
        past.answers(day("2026-03-01"), section, "It rained.");
        past.answers(day("2026-03-02"), guide, "Llovía.");
        past.answers(day("2026-03-03"), section, "It did not.");
        past.answers(day("2026-03-04"), guide, "Hacía sol.");

        Document chooser = person.opens(CHOOSER).page();

        assertThat(chooser.select(".entries a").eachText()).containsExactly("¿Llovía?", "Did it rain?");
        assertThat(chooser.select(".entries a").first().attr("lang")).isEqualTo("es");
        assertThat(texts(chooser.select(".entries a").get(0).attr("href"))).containsExactly("Llovía.", "Hacía sol.");
        assertThat(texts(chooser.select(".entries a").get(1).attr("href")))
                .containsExactly("It rained.", "It did not.");
    }

    @Test
    void so_do_two_loops() {
        past.answers(day("2026-03-01"), "/guides/light/loop", "Recognizing: one.");
        past.answers(day("2026-04-01"), "/guides/light/loop", "Recognizing: two.");

        String address = person.opens(CHOOSER).page().select(".entries a").attr("href");

        Document page = person.opens(address).page();
        assertThat(page.select(".entry-text").eachText()).containsExactly("Recognizing: one.", "Recognizing: two.");
        assertThat(page.select(".pager a").first().attr("href")).isEqualTo("/guides/light/loop");
        assertThat(page.select("main .lead").text()).doesNotContain("any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light/connection/99", "light/nowhere/1", "nothing/connection/1", "light/connection/0"})
    void an_unknown_prompt_leads_to_those_that_were_answered(String unknown) {
        Answer answer = person.opens(CHOOSER + "/" + unknown);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(CHOOSER);
        assertThat(person.opens(CHOOSER).page().select(".notice").text())
                .startsWith("The walk does not ask that any more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "light/connection", "light/connection/one", "light/connection/99999", "a/b/1/2"})
    void what_is_no_prompt_s_address_is_not_here(String odd) {
        assertThat(person.opens(CHOOSER + "/" + odd).status()).isEqualTo(404);
    }

    @Test
    void two_ids_lead_to_the_place_of_their_prompt() {
        UUID first = past.answers(day("2026-03-01"), PROMPT, "First.");
        UUID second = past.answers(day("2026-04-01"), PROMPT, "Second.");

        assertThat(person.opens(CHOOSER + picked(second, first)).location()).isEqualTo(PLACE + picked(second, first));
    }

    @Test
    void an_entry_with_other_answers_leads_there() {
        UUID first = past.answers(day("2026-03-01"), PROMPT, "First.");
        UUID second = past.answers(day("2026-04-01"), PROMPT, "Second.");
        UUID third = past.answers(day("2026-05-01"), PROMPT, "Third.");

        assertThat(leads(first)).isEqualTo(CHOOSER + picked(third, first));
        assertThat(leads(second)).isEqualTo(CHOOSER + picked(third, second));
        assertThat(leads(third)).isEqualTo(CHOOSER + picked(first, third));
        UUID alone = past.answers(day("2026-05-02"), "/guides/light/cycle/write/1", "Alone.");
        assertThat(leads(alone)).isEmpty();
    }

    @Test
    void one_answer_waits_for_another() {
        past.answers(day("2026-03-01"), PROMPT, "Once.");

        Document page = person.opens(PLACE).page();

        assertThat(page.select(".entry-text").eachText()).containsExactly("Once.");
        assertThat(page.select("main .lead").text()).startsWith(EMPTY);
        assertThat(page.select("textarea")).isEmpty();
        assertThat(page.select("[name=again]")).hasSize(4);
        assertThat(person.opens("/then-and-now/light/shift/1").page().select("main form"))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_damaged_is_said_beside_the_other() {
        UUID first = past.answers(day("2026-03-01"), PROMPT, "First.");
        UUID second = past.answers(day("2026-04-01"), PROMPT, "Second.");
        byte[] body = database.queryForObject("select body from entry where id = ?", byte[].class, first);
        body[body.length / 2] ^= 1;
        database.update("update entry set body = ? where id = ?", body, first);

        Document page = person.opens(PLACE).page();
        assertThat(page.select(".two-texts-frame > div > div").get(0).text())
                .contains("March 1, 2026", "could not be opened");
        assertThat(page.select(".entry-text").eachText()).containsExactly("Second.");

        database.update("update entry set revision = revision + 1 where id = ?", second);
        assertThat(person.opens(PLACE)
                        .page()
                        .select(".two-texts-frame > div > div")
                        .text())
                .contains("could not be opened");
        assertThat(person.opens(CHOOSER).status()).isEqualTo(200);
    }

    @Test
    void nobody_comes_here_without_their_journal() {
        MockVisitor stranger = new MockVisitor(mvc);

        assertThat(stranger.opens(CHOOSER).location()).isEqualTo("/unlock?to=" + CHOOSER);
        assertThat(stranger.opens(PLACE).location()).isEqualTo("/unlock?to=" + PLACE);
    }

    @Test
    void words_are_shown_as_they_are_and_nothing_is_counted() {
        past.answers(day("2026-03-01"), PROMPT, "<b>One</b> two three");
        past.answers(day("2026-04-01"), PROMPT, "שלום four");

        Document page = person.opens(PLACE).page();

        assertThat(page.select(".entry-text").eachText()).containsExactly("<b>One</b> two three", "שלום four");
        assertThat(page.select("main").text())
                .doesNotContainPattern("(?i)\\b(words|characters|longer|shorter|better)\\b");
    }

    private String leads(UUID entry) {
        return person.opens("/journal/" + entry)
                .page()
                .select("main a[href^=/then-and-now]")
                .attr("href");
    }

    private void twice() {
        past.answers(day("2026-03-01"), PROMPT, "Then.");
        past.answers(day("2026-04-01"), PROMPT, "Now.");
    }

    private List<String> texts(String address) {
        return person.opens(address).page().select(".entry-text").eachText();
    }

    private static Question asked(String prompt, String language, String wording) {
        return new Question("light", 1, language, "connection", prompt, wording);
    }

    private static String picked(UUID earlier, UUID later) {
        return "?earlier=" + earlier + "&later=" + later;
    }

    private static ZonedDateTime day(String date) {
        return ZonedDateTime.of(LocalDate.parse(date).atTime(12, 0), ZoneId.of("America/New_York"));
    }
}
