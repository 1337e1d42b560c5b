package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.session.StaleForm;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

/** What to know before one begins, read once. */
@PageTest
class BeginTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String READ_ONCE = "main a[href=/begin?to=/guides/light]";

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void somebody_comes() {
        person = new MockVisitor(mvc);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | afraid of your partner | 18 and over | not therapy | an hour or a day | not right before sleep | quarter of an hour | Shift three times | history stays | watches the device
            es | miedo de tu pareja | 18 años o más | No es terapia | una hora o un día | antes de dormir | cuarto de hora | Shift tres veces | historial | vigila el dispositivo
            """)
    void says_first_who_this_walk_is_not_for_and_then_all_there_is_to_know(
            String language,
            String afraid,
            String age,
            String therapy,
            String heavier,
            String sleep,
            String after,
            String leaving,
            String history,
            String lock) {
        person.opens("/begin?lang=" + language);

        var main = person.opens("/begin").page().expectFirst("main");

        assertThat(main.expectFirst("h1 + *").text()).contains(afraid);
        assertThat(main.select("h1 + * a").attr("href")).isEqualTo("/help");
        assertThat(main.text().toLowerCase())
                .contains(age, therapy.toLowerCase(), heavier, sleep, after, leaving.toLowerCase(), history, lock);
        assertThat(main.select("a[rel~=noopener]").eachAttr("href")).containsExactly("https://www.loveisrespect.org");
        assertThat(main.select("a[href=/about#protected]")).hasSize(1);
    }

    @Test
    void asks_one_question_and_suggests_no_answer() {
        var form = person.opens("/begin").page().expectFirst("main form");

        assertThat(form.select("fieldset legend").text()).isEqualTo("Which is closest to where you are?");
        assertThat(form.select("fieldset label").eachText())
                .containsExactly(
                        "In a relationship",
                        "Apart for a while",
                        "Apart in the last three months",
                        "I would rather not say");
        assertThat(form.select("[name=where][checked]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lately, true", "together, false", "apart, false", "unsaid, false", "'', false", "odd<, false"})
    void a_journal_begun_here_walks_the_shorter_walk_where_that_suits(String where, boolean shorter) {
        Answer begun = person.sends(form(where).with("action", "begin"));

        assertThat(begun.status()).isEqualTo(303);
        assertThat(walksShorter()).isEqualTo(shorter);
        assertThat(person.opens("/guides/light").page().select(READ_ONCE)).isEmpty();
    }

    @Test
    void the_answer_stays_chosen_while_something_is_wrong_with_the_rest() {
        Answer refused = person.sends(form("lately").with("passphrase", "short").with("action", "begin"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[name=where][checked]").eachAttr("value"))
                .containsExactly("lately");
        assertThat(refused.page().title()).startsWith("Error: Before you begin");
        Answer drawn = person.sends(refused.form().with("action", "draw"));
        assertThat(drawn.form().field("where")).isEqualTo("lately");
    }

    @ParameterizedTest
    @CsvSource({"lately, true", "unsaid, false"})
    void a_journal_begun_beneath_a_box_may_read_it_afterwards(String where, boolean shorter) {
        beginsBeneathABox();
        assertThat(person.opens("/guides/light").page().select(READ_ONCE).text())
                .isEqualTo("Read once: before you begin");

        Answer page = person.opens("/begin?to=/guides/light");
        assertThat(page.page().select("[name=name], [name=passphrase]")).isEmpty();
        Answer done = person.sends(page.form().with("where", where).with("action", "continue"));

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/guides/light");
        assertThat(person.opens("/guides/light").page().select(READ_ONCE)).isEmpty();
        assertThat(walksShorter()).isEqualTo(shorter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?to=https://example.org", "?to=//example.org"})
    void it_leads_on_to_the_walk_where_nothing_of_ours_is_named(String to) {
        beginsBeneathABox();

        Answer done = person.sends(person.opens("/begin" + to).form().with("action", "continue"));

        assertThat(done.location()).isEqualTo("/guides");
    }

    @Test
    void whoever_has_read_it_may_read_it_again_and_is_asked_nothing() {
        person.begins();

        var main = person.opens("/begin").page().expectFirst("main");

        assertThat(main.select("form")).isEmpty();
        assertThat(main.select("a.button").eachText()).containsExactly("Back to the walk");
    }

    @Test
    void reading_it_again_from_an_older_tab_never_takes_the_shorter_walk_away() {
        beginsBeneathABox();
        FilledForm older = person.opens("/begin").form();
        person.sends(person.opens("/begin").form().with("where", "lately").with("action", "continue"));

        person.sends(older.with("where", "together").with("action", "continue"));

        assertThat(walksShorter()).isTrue();
    }

    @Test
    void a_page_that_is_too_old_is_shown_again_with_the_answer() throws Exception {
        beginsBeneathABox();
        String token = person.opens("/begin").form().field("_csrf");

        // As the forward to it comes, which MockMvc does not follow.
        MockHttpServletResponse answer = mvc.perform(MockMvcRequestBuilders.post("/begin")
                        .params(MultiValueMap.fromSingleValue(
                                Map.of("where", "lately", "action", "continue", "_csrf", token)))
                        .requestAttr(StaleForm.class.getName(), true)
                        .session(Objects.requireNonNull(person.session()))
                        .cookie(person.cookies()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[name=where][checked]").eachAttr("value")).containsExactly("lately");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#continue");
        assertThat(page.select("#continue")).hasSize(1);
        assertThat(walksShorter()).isFalse();
    }

    @Test
    void a_journal_that_was_locked_meanwhile_is_asked_for() {
        beginsBeneathABox();
        FilledForm form = person.opens("/begin").form().with("where", "lately").with("action", "continue");
        person.exchanges("POST", "/lock", Map.of("_csrf", form.field("_csrf")));
        String token = person.opens("/unlock").form().field("_csrf");

        Answer asked = person.sends(form.with("_csrf", token));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("[name=passphrase]")).hasSize(1);
        assertThat(asked.form().field("where")).isEqualTo("lately");
    }

    @Test
    void it_stands_in_nobody_s_way() {
        assertThat(person.opens("/").page().select(".facts a[href=/begin]").text())
                .isEqualTo("Before you begin");
        assertThat(person.opens("/guides/light").page().select("main a[href^=/begin]"))
                .isEmpty();
        assertThat(person.opens(PROMPT).status()).isEqualTo(200);
    }

    private void beginsBeneathABox() {
        FilledForm words =
                person.opens(PROMPT).form().with("text", "First words.").with("action", "save");
        Answer asked = person.sends(words);
        person.sends(asked.form()
                .with("name", person.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin"));
    }

    private FilledForm form(String where) {
        FilledForm form =
                person.opens("/begin").form().with("name", person.name()).with("passphrase", MockVisitor.PHRASE);
        return where.isEmpty() ? form : form.with("where", where);
    }

    private boolean walksShorter() {
        return person.opens("/guides/light").body().contains("The shorter walk is on");
    }
}
