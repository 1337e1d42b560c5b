package app.ownlight.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import app.ownlight.writing.SectionPlace;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** The end of a visit. */
@PageTest
class PauseTests {

    private static final String SECTION = "/guides/light/cycle";
    private static final String PAUSE = SECTION + "/pause";
    private static final Watch WATCH = Watch.shared();

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    Guides guides;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @Test
    void follows_the_last_prompt_however_it_is_left_except_by_stopping() {
        String last = SECTION + "/write/4";

        assertThat(answers(last, "save").location()).isEqualTo(PAUSE);
        assertThat(answers(last, "skip").location()).isEqualTo(PAUSE);
        assertThat(answers(last, "stop").location()).isEqualTo("/guides/light");
    }

    @Test
    void is_not_for_visitors_who_have_nothing_to_look_back_at() {
        MockVisitor visitor = new MockVisitor(mvc);
        String last = SECTION + "/write/4";

        assertThat(visitor.sends(visitor.opens(last).form().with("action", "skip"))
                        .location())
                .isEqualTo("/guides/light");
        assertThat(visitor.sends(visitor.opens(last).form().with("action", "save"))
                        .location())
                .isEqualTo("/guides/light");
        assertThat(visitor.opens(SECTION).page().select("main a[href=" + PAUSE + "]"))
                .isEmpty();
        assertThat(person.opens(SECTION).page().select("main a[href=" + PAUSE + "]"))
                .hasSize(1);
    }

    @Test
    void needs_an_open_journal_and_comes_back_to_itself() {
        FilledForm form = person.opens(PAUSE).form().with("kind", "4");
        WATCH.goesOn(Duration.ofMinutes(11));

        assertThat(person.sends(form.with("action", "next")).location()).isEqualTo("/unlock?to=" + PAUSE);
    }

    @Test
    void shows_the_newest_answer_to_each_prompt_with_a_way_to_change_it() {
        writes(1, "An older answer.");
        writes(1, "\n\nFirst line.\nSecond line.");
        Document page = person.opens(PAUSE).page();

        assertThat(page.select(".answers dd").eachText()).hasSize(4).contains("Not written");
        assertThat(page.select(".answers dd").get(0).text())
                .startsWith("First line.")
                .doesNotContain("Second");
        assertThat(page.body().text()).doesNotContain("An older answer");
        var change = page.expectFirst(".answers a");
        assertThat(change.text()).isEqualTo("Change: When did you last try to prove someone’s worth to them?");
        assertThat(person.opens(change.attr("href")).form().field("text")).contains("Second line.");
    }

    @Test
    void looks_back_at_the_gentle_prompts_alone_on_the_gentle_path() {
        SectionPlace place =
                SectionPlace.in(guides, "light", "shift", Locale.US).orElseThrow();

        assertThat(place.prompts(true))
                .extracting(Prompt::slug)
                .containsExactly("what-matters", "small-promise", "no-proof-needed");
        assertThat(place.prompts(false)).hasSize(4);
    }

    @Test
    void says_of_a_section_that_was_only_read_that_this_is_a_visit_too() {
        Document page = person.opens(PAUSE).page();

        assertThat(page.body().text()).contains("You read this section. That is a visit too.");
        assertThat(page.select(".answers")).isEmpty();
    }

    @Test
    void asks_again_how_steady_one_is_and_how_kind_one_was() {
        Document page = person.opens(PAUSE).page();

        assertThat(page.select("legend").eachText())
                .containsExactly("How steady do you feel right now?", "While writing, how did you speak to yourself?");
        assertThat(page.select("label:containsOwn(rather not say)")).hasSize(2);
        assertThat(page.select("main form button").eachText())
                .containsExactly("Stop here for today", "Go on to “The conflict”");
        assertThat(page.select("main").text())
                .contains("A day or two from now is a good time for the next part.")
                .contains("press both feet to the floor");
    }

    @Test
    void stops_with_a_kind_word_at_the_walk() {
        Answer stopped = person.sends(person.opens(PAUSE).form().with("action", "stop"));

        assertThat(stopped.status()).isEqualTo(303);
        assertThat(stopped.location()).isEqualTo("/guides/light");
        assertThat(person.opens("/guides/light").page().select(".notice").text())
                .isEqualTo("This visit is closed. A day or two from now is a good time for the next part.");
    }

    @ParameterizedTest
    @CsvSource({"connection, /guides/light/cycle", "conflict, /guides/light/shift", "shift, /guides/light/closing"})
    void goes_on_to_the_next_section_and_after_the_last_to_the_closing(String section, String next) {
        FilledForm form = person.opens("/guides/light/" + section + "/pause").form();

        assertThat(person.sends(form.with("action", "next")).location()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, true",
        "'', 2, true",
        "'', 3, false",
        "7, 5, true",
        "7, 6, false",
        "5, 3, true",
        "4, 3, false",
        "3, '', false"
    })
    void leads_back_to_the_room_whoever_leaves_shaken_or_less_steady_than_they_came(
            String arrived, String left, boolean ground) {
        person.sends(person.opens(SECTION + "/arrive").form().with("steady", arrived));
        FilledForm form = person.opens(PAUSE).form().with("steady", left);

        for (String action : new String[] {"stop", "next"}) {
            String ordinary = action.equals("stop") ? "/guides/light" : "/guides/light/conflict";
            assertThat(person.sends(form.with("action", action)).location())
                    .isEqualTo(ground ? "/help/grounding" : ordinary);
        }
        assertThat(person.opens("/your-data").body()).contains("2 check-ins");
    }

    @Test
    void compares_with_the_arrival_of_this_visit_alone() {
        person.sends(person.opens(SECTION + "/arrive").form().with("steady", "7"));
        WATCH.goesOn(Duration.ofDays(1));
        person.unlocks();

        assertThat(person.sends(person.opens(PAUSE).form().with("steady", "4")).location())
                .isEqualTo("/guides/light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "a lot"})
    void takes_no_other_number_and_keeps_what_was_chosen(String odd) {
        Answer refused = person.sends(
                person.opens(PAUSE).form().with("steady", "5").with("kind", odd).with("action", "next"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).isEqualTo("Error: The cycle: pausing - Ownlight");
        assertThat(refused.page().expectFirst(".error-summary a").attr("href")).isEqualTo("#kind");
        assertThat(refused.form().field("steady")).isEqualTo("5");
        assertThat(person.opens("/your-data").body()).doesNotContain("check-in<");
    }

    @Test
    void speaks_of_the_recovery_code_once_there_is_something_to_lose_and_until_it_is_settled() {
        assertThat(offers()).isFalse();

        writes(1, "Something to lose.");
        assertThat(offers()).isTrue();

        person.takesRecoveryCode();
        assertThat(offers()).isFalse();
    }

    private boolean offers() {
        return !person.opens(PAUSE)
                .page()
                .select("main a[href=/settings/recovery]")
                .isEmpty();
    }

    private void writes(int prompt, String text) {
        String address = SECTION + "/write/" + prompt;
        person.sends(person.opens(address).form().with("text", text).with("action", "save"));
    }

    private Answer answers(String prompt, String action) {
        return person.sends(person.opens(prompt).form().with("text", "Words.").with("action", action));
    }
}
