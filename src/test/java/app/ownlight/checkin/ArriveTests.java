package app.ownlight.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** The check-in before a section. */
@PageTest
class ArriveTests {

    private static final String SECTION = "/guides/light/cycle";
    private static final String ARRIVE = SECTION + "/arrive";
    private static final Watch WATCH = Watch.shared();

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @Test
    void is_offered_beneath_the_heading_of_a_section_and_only_with_a_journal() {
        assertThat(person.opens(SECTION).page().select("main a[href=" + ARRIVE + "]"))
                .hasSize(1);
        assertThat(new MockVisitor(mvc).opens(SECTION).page().select("main a[href=" + ARRIVE + "]"))
                .isEmpty();
    }

    @Test
    void needs_an_open_journal_and_comes_back_to_itself() {
        FilledForm form = person.opens(ARRIVE).form().with("steady", "4");
        WATCH.goesOn(Duration.ofMinutes(11));

        assertThat(person.again().opens(ARRIVE).location()).isEqualTo("/unlock?to=" + ARRIVE);
        assertThat(person.sends(form).location()).isEqualTo("/unlock?to=" + ARRIVE);
    }

    @Test
    void asks_about_worth_only_once_something_was_visited_before() {
        assertThat(person.opens(ARRIVE).page().select("input[name=worth]")).isEmpty();

        write("/guides/light/connection/write/1");

        assertThat(person.opens(ARRIVE).page().select("input[name=worth]")).hasSize(8);
    }

    @Test
    void asks_about_worth_after_a_visit_without_a_word() {
        person.sends(person.opens("/guides/light/connection/pause").form().with("action", "stop"));

        assertThat(person.opens(ARRIVE).page().select("input[name=worth]")).hasSize(8);
    }

    @Test
    void says_the_words_of_both_ends_to_those_who_hear_one_answer_at_a_time() {
        var page = person.opens(ARRIVE).page();

        assertThat(page.select("fieldset legend").text()).isEqualTo("How steady do you feel right now?");
        assertThat(page.select(".scale-cells label").eachText())
                .containsExactly("1, very shaken", "2", "3", "4", "5", "6", "7, steady");
        assertThat(page.select("input[checked]")).isEmpty();
    }

    @Test
    void leads_to_the_section_with_any_answer_or_none() {
        for (String steady : new String[] {"", "3", "7"}) {
            MockVisitor other = new MockVisitor(mvc);
            other.begins();
            Answer answer = other.sends(other.opens(ARRIVE).form().with("steady", steady));
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo(SECTION);
        }
        assertThat(person.sends(person.opens(ARRIVE).form()).location()).isEqualTo(SECTION);
        assertThat(person.opens("/your-data").body()).contains("One check-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "-1", "4.5", "four", "44", " "})
    void takes_no_other_number_and_keeps_what_was_chosen(String odd) {
        write(SECTION + "/write/1");

        Answer refused =
                person.sends(person.opens(ARRIVE).form().with("worth", "6").with("steady", odd));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        var problem = refused.page().expectFirst(".error-summary a");
        assertThat(problem.attr("href")).isEqualTo("#steady");
        assertThat(refused.page().expectFirst("#steady-error").text()).isEqualTo(problem.text());
        assertThat(refused.page().expectFirst("#steady").attr("type")).isEqualTo("radio");
        assertThat(refused.form().field("worth")).isEqualTo("6");
        assertThat(person.opens("/your-data").body()).doesNotContain("check-in<");
    }

    @Test
    void is_not_asked_again_on_the_same_day() {
        arrives("5");

        assertThat(person.opens(ARRIVE).location()).isEqualTo(SECTION);
        assertThat(person.opens(SECTION).page().select("main a[href=" + ARRIVE + "]"))
                .isEmpty();
        assertThat(person.opens("/guides/light/shift/arrive").status()).isEqualTo(200);
    }

    @Test
    void is_asked_again_after_the_pause_and_on_another_day() {
        arrives("5");
        person.sends(person.opens(SECTION + "/pause").form().with("action", "stop"));
        assertThat(person.opens(ARRIVE).status()).isEqualTo(200);

        arrives("5");
        WATCH.goesOn(Duration.ofDays(1));
        person.unlocks();
        assertThat(person.opens(ARRIVE).status()).isEqualTo(200);
    }

    @Test
    void goes_by_the_day_where_the_person_is() {
        // It is a quarter past eight in the evening in UTC and the morning of the next day in Auckland.
        FilledForm form = person.opens(ARRIVE).form().with("steady", "5");
        form.fields().put("zone", "Pacific/Auckland");
        person.sends(form);

        for (int minutes = 0; minutes < 240; minutes += 8) {
            WATCH.goesOn(Duration.ofMinutes(8));
            person.opens("/guides");
        }

        assertThat(person.opens(ARRIVE).location()).isEqualTo(SECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void shows_people_to_reach_first_to_who_comes_very_shaken(String steady) {
        Answer sent = arrives(steady);

        assertThat(sent.location()).isEqualTo(ARRIVE);
        var page = person.opens(ARRIVE).page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("It sounds like a hard moment");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly("/help", "/help/grounding", SECTION, SECTION + "/write/1", "/guides/light");
        assertThat(page.select("main a").eachText()).contains("Read only", "Go on anyway");
    }

    @Test
    void tells_nobody_by_its_title_or_address_how_somebody_feels() {
        String before = person.opens(ARRIVE).page().title();

        arrives("1");

        assertThat(person.opens(ARRIVE).page().title()).isEqualTo(before).isEqualTo("The cycle: arriving - Ownlight");
    }

    @Test
    void makes_stopping_the_first_thing_to_do_in_the_section() {
        arrives("1");
        var shaken = person.opens(SECTION).page().select("main .actions a");

        assertThat(shaken.eachText()).startsWith("Stop here for today", "Continue to the first prompt");
        assertThat(shaken.get(0).attr("href")).isEqualTo(SECTION + "/pause");
        assertThat(shaken.get(0).className()).isEqualTo("button");
        assertThat(shaken.get(1).className()).isEqualTo("button secondary");
    }

    @Test
    void sent_twice_is_kept_once_and_answered_alike() {
        FilledForm form = person.opens(ARRIVE).form().with("steady", "2");

        Answer first = person.sends(form);
        Answer again = person.sends(form);

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(person.opens("/your-data").body()).contains("One check-in");
    }

    @Test
    void is_found_in_no_other_place() {
        assertThat(person.opens("/guides/light/nowhere/arrive").status()).isEqualTo(404);
        assertThat(person.opens("/guides/nowhere/cycle/arrive").status()).isEqualTo(404);
    }

    private Answer arrives(String steady) {
        return person.sends(person.opens(ARRIVE).form().with("steady", steady));
    }

    private void write(String prompt) {
        person.sends(person.opens(prompt).form().with("text", "Words.").with("action", "save"));
    }
}
