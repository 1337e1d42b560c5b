package app.ownlight.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** The gentle prompts alone, and a plain note of the day before them. */
@PageTest
class ShorterWalkTests {

    private static final String CYCLE = "/guides/light/cycle";
    private static final String NOTE = "/journal/new?to=/guides/light/cycle/write/3";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void somebody_walks_it() {
        person = new MockVisitor(mvc);
        person.sends(person.opens("/begin")
                .form()
                .with("name", person.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("where", "lately")
                .with("action", "begin"));
    }

    @Test
    void each_sitting_begins_with_a_note_of_the_day() {
        assertThat(firstStep(CYCLE).attr("href")).isEqualTo(NOTE);
        assertThat(firstStep(CYCLE).text()).isEqualTo("Begin with a note of the day");

        person.writes("", "What happened today.");
        assertThat(firstStep(CYCLE).attr("href")).isEqualTo(CYCLE + "/write/3");

        Watch.shared().goesOn(Duration.ofDays(1));
        person.unlocks();
        assertThat(firstStep(CYCLE).attr("href")).isEqualTo(NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "skip"})
    void the_note_goes_on_to_the_first_gentle_prompt(String action) {
        Answer page = person.opens(NOTE);
        assertThat(page.page().expectFirst("h1").text()).isEqualTo("A note of the day");
        assertThat(page.page().expectFirst("#text-hint").text()).contains("What happened today");

        Answer done = person.sends(page.form().with("text", "The bus was late.").with("action", action));

        assertThat(done.location()).isEqualTo(CYCLE + "/write/3");
        assertThat(person.opens("/journal").page().select(".entries a")).hasSize(action.equals("save") ? 1 : 0);
        assertThat(person.opens("/kept").page().select(".entry-text").eachText())
                .isEqualTo(action.equals("save") ? List.of() : List.of("The bus was late."));
    }

    @Test
    void an_empty_note_goes_on_too() {
        assertThat(person.sends(person.opens(NOTE).form().with("action", "save"))
                        .location())
                .isEqualTo(CYCLE + "/write/3");
    }

    @Test
    void a_draft_of_the_note_is_kept_and_still_leads_on() {
        FilledForm form = person.opens(NOTE).form().with("text", "Half a note").with("action", "draft");

        Answer kept = person.exchanges("POST", "/drafts", form.fields());

        assertThat(kept.location()).isEqualTo(NOTE);
        Answer again = person.opens(NOTE);
        assertThat(again.form().field("text")).isEqualTo("Half a note");
        assertThat(person.sends(again.form().with("action", "save")).location()).isEqualTo(CYCLE + "/write/3");
        assertThat(person.opens("/kept").page().select(".entry-text")).isEmpty();
    }

    @Test
    void a_note_that_is_too_long_stays_in_the_box_and_leads_on_once_it_fits() {
        Answer refused = person.sends(person.opens(NOTE).form().with("text", "x".repeat(200_001)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(person.sends(refused.form().with("text", "Shorter.")).location())
                .isEqualTo(CYCLE + "/write/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "/settings", "/guides/light/cycle/write/99"})
    void only_a_prompt_can_follow_a_note(String odd) {
        Answer page = person.opens("/journal/new?to=" + odd);

        assertThat(page.page().expectFirst("h1").text()).isEqualTo("A free page");
        assertThat(page.page().select("[name=to]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "connection, 4, 1 of 1, /guides/light",
        "conflict, 4, 1 of 1, /guides/light",
        "shift, 1, 1 of 3, /guides/light/shift/write/2",
        "shift, 3, 3 of 3, /guides/light",
        "shift, 4, 4 of 4, /guides/light"
    })
    void the_gentle_prompts_alone_are_counted_and_asked(String section, int prompt, String count, String next) {
        Answer page = person.opens("/guides/light/" + section + "/write/" + prompt);
        assertThat(page.page().expectFirst(".caption").text()).endsWith("prompt " + count);

        Answer done = person.sends(page.form().with("text", "Words.").with("action", "save"));

        assertThat(done.location()).startsWith(next);
    }

    @Test
    void every_other_prompt_is_still_there_to_be_opened_and_leads_on_to_a_gentle_one() {
        Answer done = person.sends(person.opens(CYCLE + "/write/1")
                .form()
                .with("text", "All the same.")
                .with("action", "save"));

        assertThat(done.location()).isEqualTo(CYCLE + "/write/3");
    }

    @Test
    void nothing_on_any_screen_says_why_it_is_on() {
        for (String page : new String[] {"/guides/light", CYCLE, NOTE, CYCLE + "/write/3", "/settings", "/begin"}) {
            assertThat(person.opens(page)
                            .page()
                            .select("main :not(fieldset *)")
                            .eachText()
                            .toString()
                            .toLowerCase())
                    .as(page)
                    .doesNotContain("separat", "apart", "breakup", "three months", "gentle path");
        }
        assertThat(person.opens("/guides/light")
                        .page()
                        .select("main a[href=/settings#gentle]")
                        .text())
                .isEqualTo("Change it in the settings");
    }

    @Test
    void whoever_walks_the_whole_walk_is_asked_everything_at_once() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins();

        assertThat(other.opens(CYCLE)
                        .page()
                        .expectFirst("main .actions .button")
                        .attr("href"))
                .isEqualTo(CYCLE + "/write/1");
        assertThat(new MockVisitor(mvc)
                        .opens(CYCLE)
                        .page()
                        .expectFirst("main .actions .button")
                        .attr("href"))
                .isEqualTo(CYCLE + "/write/1");
    }

    private Element firstStep(String section) {
        return person.opens(section).page().expectFirst("main .actions .button");
    }
}
