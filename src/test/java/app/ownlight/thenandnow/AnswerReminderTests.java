package app.ownlight.thenandnow;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** A day that somebody chooses for answering again, and the page of the walk, which alone speaks of it. */
@PageTest
class AnswerReminderTests {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final String PLACE = "/then-and-now/light/connection/1";
    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String QUESTION = "What did you recognize in them, early on?";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void a_prompt_is_answered() {
        person = new MockVisitor(mvc);
        person.begins();
        answers(PROMPT, "Then.");
    }

    @Test
    void offers_two_weeks_a_month_three_months_and_none_which_is_what_is_chosen_at_first() {
        LocalDate today = today();

        Document page = person.opens(PLACE).page();

        assertThat(page.select("[name=again]").eachAttr("value"))
                .containsExactly(
                        today.plusWeeks(2).toString(),
                        today.plusMonths(1).toString(),
                        today.plusMonths(3).toString(),
                        "");
        assertThat(page.select("[name=again][checked]").val()).isEmpty();
        assertThat(page.select("[name=again][checked]")).hasSize(1);
    }

    @Test
    void the_walk_says_it_from_that_day_on_until_it_is_answered() {
        chooses(today().plusWeeks(2));
        assertThat(person.opens(PLACE).page().select("[name=again][checked]").val())
                .isEqualTo(today().plusWeeks(2).toString());
        assertThat(asked()).isEmpty();

        goesOn(13);
        assertThat(asked()).isEmpty();
        goesOn(1);
        assertThat(asked()).containsExactly(QUESTION);
        assertThat(line().text()).isEqualTo("You wanted to answer this again: " + QUESTION);
        assertThat(line().select("a").attr("href")).isEqualTo(PROMPT);
        assertThat(line().select("a").attr("lang")).isEqualTo("en");
        goesOn(40);
        assertThat(asked()).containsExactly(QUESTION);

        answers(PROMPT, "Now.");
        assertThat(asked()).isEmpty();
        assertThat(person.opens(PLACE).page().select("[name=again][checked]").val())
                .isEmpty();
    }

    @Test
    void an_answer_before_that_day_and_one_to_another_prompt_leave_it() {
        chooses(today().plusWeeks(2));
        goesOn(3);
        answers(PROMPT, "Too soon to count.");
        goesOn(11);
        answers("/guides/light/connection/write/2", "About another.");

        assertThat(asked()).containsExactly(QUESTION);
    }

    @Test
    void what_is_noticed_is_no_answer() {
        answers(PROMPT, "Now.");
        chooses(today().plusWeeks(2));
        goesOn(14);
        person.sends(person.opens(PLACE).form().with("notice", "Something.").with("action", "save"));

        assertThat(asked()).containsExactly(QUESTION);
    }

    @Test
    void nothing_else_speaks_of_it() {
        chooses(today().plusWeeks(2));
        goesOn(14);

        for (String page : List.of("/", "/journal", "/guides/light/connection", "/then-and-now", "/settings")) {
            assertThat(person.opens(page).body()).as(page).doesNotContain("You wanted to answer");
        }
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        assertThat(other.opens("/guides/light").body()).doesNotContain("You wanted to answer");
        assertThat(new MockVisitor(mvc).opens("/guides/light").body()).doesNotContain("You wanted to answer");
    }

    @Test
    void taken_away_it_is_gone_and_another_day_takes_its_place() {
        chooses(today().plusWeeks(2));
        chooses(today().plusMonths(3));
        goesOn(20);
        assertThat(asked()).isEmpty();

        chooses(today().plusWeeks(2));
        goesOn(14);
        assertThat(asked()).containsExactly(QUESTION);
        Answer gone = choose("");
        assertThat(gone.location()).isEqualTo(PLACE);
        assertThat(person.opens(PLACE).page().select(".notice").text()).isEqualTo("No day is kept for this prompt.");
        assertThat(asked()).isEmpty();
        assertThat(choose("").status()).isEqualTo(303);
    }

    @Test
    void a_day_that_was_chosen_earlier_stands_among_the_others() {
        LocalDate chosen = today().plusWeeks(2);
        chooses(chosen);
        goesOn(1);

        Document page = person.opens(PLACE).page();
        assertThat(page.select("[name=again]")).hasSize(5);
        assertThat(page.select("[name=again][checked]").val()).isEqualTo(chosen.toString());
        assertThat(choose(chosen.toString()).status()).isEqualTo(303);
        goesOn(20);
        assertThat(person.opens(PLACE).page().select("[name=again][checked]").val())
                .isEqualTo(chosen.toString());
        assertThat(choose(chosen.toString()).status()).isEqualTo(303);
        assertThat(asked()).containsExactly(QUESTION);
    }

    @Test
    void each_prompt_has_a_day_of_its_own() {
        String other = "/guides/light/shift/write/2";
        answers(other, "Then.");
        chooses(today().plusWeeks(2));
        person.exchanges(
                "POST",
                "/then-and-now/light/shift/2",
                Map.of("_csrf", token(), "again", today().plusWeeks(2).toString()));
        goesOn(14);

        assertThat(asked()).hasSize(2);
        answers(other, "Now.");
        assertThat(asked()).containsExactly(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2020-01-01", "9999-12-31", "+10000-01-01", " ", "P14D"})
    void any_other_day_is_refused_with_a_reason_and_nothing_is_changed(String odd) {
        chooses(today().plusWeeks(2));

        Answer refused = choose(odd);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#again");
        assertThat(refused.page().select("#again .error")).hasSize(1);
        assertThat(refused.page().select(".entry-text").eachText()).containsExactly("Then.");
        assertThat(person.opens(PLACE).page().select("[name=again][checked]").val())
                .isEqualTo(today().plusWeeks(2).toString());
    }

    @Test
    void an_unknown_prompt_has_no_day() {
        Answer sent = person.exchanges(
                "POST",
                "/then-and-now/light/connection/99",
                Map.of("_csrf", token(), "again", today().plusWeeks(2).toString()));

        assertThat(sent.location()).isEqualTo("/then-and-now");
    }

    @Test
    void a_choice_after_the_lock_leads_to_the_way_in() {
        String token = token();
        person.exchanges("POST", "/lock", Map.of("_csrf", token));

        String fresh = person.opens("/unlock").form().field("_csrf");
        Answer sent = person.exchanges(
                "POST",
                PLACE,
                Map.of("_csrf", fresh, "again", today().plusWeeks(2).toString()));

        assertThat(sent.location()).isEqualTo("/unlock?to=" + PLACE);
    }

    @Test
    void keeps_the_two_answers_that_were_picked_and_other_settings() {
        person.sends(person.opens("/settings").form().with("timeZone", "Europe/Madrid"));
        answers(PROMPT, "Now.");
        answers(PROMPT, "And now.");
        var options = person.opens(PLACE).page().select("#earlier option").eachAttr("value");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", token());
        fields.put("again", today().plusMonths(1).toString());
        fields.put("earlier", options.get(0));
        fields.put("later", options.get(1));

        Answer sent = person.exchanges("POST", PLACE, fields);

        assertThat(sent.location()).isEqualTo(PLACE + "?earlier=" + options.get(0) + "&later=" + options.get(1));
        assertThat(person.opens("/settings").form().field("timeZone")).isEqualTo("Europe/Madrid");
    }

    @RepeatedTest(5)
    void two_days_chosen_at_the_same_moment_are_both_kept() throws Exception {
        answers("/guides/light/shift/write/2", "Then.");
        Map<String, String> fields =
                Map.of("_csrf", token(), "again", today().plusWeeks(2).toString());
        MockVisitor twin = person.again();

        List<Answer> sent = AtOnce.all(Stream.of(
                () -> person.exchanges("POST", PLACE, fields),
                () -> twin.exchanges("POST", "/then-and-now/light/shift/2", fields)));

        assertThat(sent).extracting(Answer::status).containsOnly(303);
        goesOn(14);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void a_month_after_the_first_answer_the_walk_says_where_answers_meet() {
        assertThat(meets()).isEmpty();
        goesOn(20);
        answers("/guides/light/cycle/write/1", "Later.");
        assertThat(meets()).isEmpty();

        goesOn(12);
        assertThat(meets()).containsExactly("/then-and-now");
        assertThat(person.opens("/").page().select("main a[href=/then-and-now]"))
                .isEmpty();
        assertThat(new MockVisitor(mvc).opens("/guides/light").page().select("main a[href=/then-and-now]"))
                .isEmpty();
    }

    private List<String> asked() {
        return person.opens("/guides/light")
                .page()
                .select("main p:contains(You wanted to answer) a")
                .eachText();
    }

    private Element line() {
        return person.opens("/guides/light").page().expectFirst("main p:contains(You wanted to answer)");
    }

    private List<String> meets() {
        return person.opens("/guides/light")
                .page()
                .select("main a[href=/then-and-now]")
                .eachAttr("href");
    }

    private void chooses(LocalDate day) {
        Answer sent = choose(day.toString());
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo(PLACE);
    }

    private Answer choose(String day) {
        return person.exchanges("POST", PLACE, Map.of("_csrf", token(), "again", day));
    }

    private String token() {
        return person.opens("/journal/new").form().field("_csrf");
    }

    private void answers(String prompt, String words) {
        person.sends(person.opens(prompt)
                .form()
                .with("text", words)
                .with("zone", ZONE.getId())
                .with("action", "save"));
    }

    private void goesOn(int days) {
        Watch.shared().goesOn(Duration.ofDays(days));
        person.unlocks();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
