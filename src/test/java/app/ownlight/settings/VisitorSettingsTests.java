package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.session.StaleForm;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

/** Language and theme for readers without a journal. */
@PageTest
class VisitorSettingsTests {

    @Autowired
    MockMvc mvc;

    @Test
    void are_language_and_theme_alone_one_link_away_from_every_page() {
        MockVisitor visitor = new MockVisitor(mvc);

        assertThat(visitor.opens("/about").page().select("footer a[href=/settings]"))
                .hasSize(1);
        assertThat(visitor.opens("/about").page().select("form")).isEmpty();
        var page = visitor.opens("/settings").page();
        assertThat(page.select("main form [name]").eachAttr("name").stream().distinct())
                .containsExactlyInAnyOrder("_csrf", "language", "theme");
        assertThat(page.select("main").text()).contains("two cookies of this browser, for a year");
        assertThat(page.select("main a")).isEmpty();
    }

    @Test
    void stay_in_two_cookies_for_a_year_without_a_session() {
        MockVisitor visitor = new MockVisitor(mvc);

        Answer saved = sets(visitor, "es", "DARK");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.headers().get("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("l") && cookie.contains("=es; Path=/; Max-Age=31536000; "))
                .anyMatch(cookie -> cookie.startsWith("m") && cookie.contains("=dark; Path=/; Max-Age=31536000; "))
                .allMatch(cookie -> cookie.contains("HttpOnly; SameSite=Strict"));
        assertThat(html(visitor).attr("lang")).isEqualTo("es");
        assertThat(html(visitor).attr("data-theme")).isEqualTo("dark");
        assertThat(visitor.opens(saved.location())
                        .page()
                        .select("[role=status]")
                        .text())
                .isEqualTo("Tus ajustes están guardados.");
        assertThat(visitor.opens("/settings").page().select("[checked]").eachAttr("value"))
                .containsExactly("es", "DARK");
        assertThat(visitor.session()).isNull();
    }

    @ParameterizedTest(name = "with an open journal: {0}")
    @ValueSource(booleans = {true, false})
    void come_again_as_they_were_chosen_where_their_form_is_out_of_date(boolean open) throws Exception {
        MockVisitor visitor = new MockVisitor(mvc);
        if (open) {
            visitor.begins();
        }
        FilledForm form = visitor.opens("/settings").form().with("theme", "DARK");

        // As the forward to it comes, which MockMvc does not follow.
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/settings")
                .params(MultiValueMap.fromSingleValue(form.fields()))
                .requestAttr(StaleForm.class.getName(), true)
                .cookie(visitor.cookies());
        MockHttpServletResponse answer = mvc.perform(open ? request.session(visitor.session()) : request)
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#save");
        assertThat(page.select(".error-summary").text()).contains("save it once more");
        assertThat(page.select("[name=theme][checked]").val()).isEqualTo("DARK");
        assertThat(html(visitor).hasAttr("data-theme")).isFalse();
    }

    @Test
    void are_forgotten_where_they_are_left_to_the_browser() {
        MockVisitor visitor = new MockVisitor(mvc);
        sets(visitor, "es", "LIGHT");

        sets(visitor, "", "");

        assertThat(visitor.cookie("l")).isEmpty();
        assertThat(visitor.cookie("m")).isEmpty();
        assertThat(html(visitor).hasAttr("data-theme")).isFalse();
    }

    @Test
    void of_an_open_journal_stay_on_the_locked_page() {
        MockVisitor person = new MockVisitor(mvc);
        person.begins();
        sets(person, "es", "DARK");

        person.exchanges("POST", "/lock", person.opens("/journal/new").form().fields());

        Element html = person.opens("/unlock").page().expectFirst("html");
        assertThat(html.attr("lang")).isEqualTo("es");
        assertThat(html.attr("data-theme")).isEqualTo("dark");
        assertThat(html.hasAttr("data-size")).isFalse();
    }

    @Test
    void go_with_a_journal_that_is_erased() {
        MockVisitor person = new MockVisitor(mvc);
        person.begins();
        sets(person, "es", "DARK");
        FilledForm form = person.opens("/your-data/erase").form();
        form.fields().put("sure", "yes");

        person.sends(form.with("passphrase", MockVisitor.PHRASE));

        assertThat(person.opens("/unlock").page().expectFirst("html").attr("data-theme"))
                .isEmpty();
        assertThat(person.cookie("l") + person.cookie("m")).isEmpty();
    }

    @Test
    void are_changed_by_our_own_form_alone() {
        MockVisitor visitor = new MockVisitor(mvc);
        FilledForm form = visitor.opens("/settings").form().with("theme", "DARK");
        form.fields().remove("_csrf");

        visitor.sends(form);

        assertThat(visitor.cookie("m")).isEmpty();
        assertThat(html(visitor).hasAttr("data-theme")).isFalse();
    }

    private static Answer sets(MockVisitor visitor, String language, String theme) {
        return visitor.sends(
                visitor.opens("/settings").form().with("language", language).with("theme", theme));
    }

    private static Element html(MockVisitor visitor) {
        return visitor.opens("/about").page().expectFirst("html");
    }
}
