package app.ownlight.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class LanguagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MockMvc plain;

    @Value("${ownlight.cookies.theme}")
    String theme;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es|es", "es-MX, en;q=0.5|es", "en, es;q=0.9|en", "fr, es;q=0.3|es", "fr|en", "*|en", "%%;;=|en"})
    void a_stranger_s_browser_says_which(String asked, String spoken) throws UnsupportedEncodingException {
        String page = mvc.get()
                .uri("/about")
                .header("Accept-Language", asked)
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(page).expectFirst("html").attr("lang")).isEqualTo(spoken);
    }

    @Test
    void the_link_leads_to_the_same_page_in_the_other_one_and_the_choice_stays() {
        MockVisitor visitor = new MockVisitor(plain);
        assertThat(visitor.opens("/about").page().select("[hreflang=es]").eachAttr("href"))
                .containsExactly("?lang=es", "?lang=es");

        var chosen = visitor.opens("/about?lang=es");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/about");
        assertThat(language(visitor, "/guides/light")).isEqualTo("es");
        assertThat(visitor.opens("/journal?a=1&lang=en&b=2").status()).isEqualTo(303);
        assertThat(visitor.opens("/help?a=1&lang=en&b=%3C").location()).isEqualTo("/help?a=1&b=%3C");
        assertThat(language(visitor, "/help")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"fr", "''", "es-ES", "<script>"})
    void what_is_no_language_of_ours_is_passed_over(String other) {
        MockVisitor visitor = new MockVisitor(plain);

        assertThat(visitor.exchanges("GET", "/about", Map.of("lang", other)).status())
                .isEqualTo(200);
        assertThat(visitor.cookie("l")).isEmpty();
    }

    @Test
    void an_open_journal_keeps_it_for_every_browser_that_unlocks() {
        MockVisitor visitor = new MockVisitor(plain);
        visitor.begins();
        visitor.opens("/journal?lang=es");
        assertThat(language(visitor, "/journal")).isEqualTo("es");

        MockVisitor elsewhere = new MockVisitor(plain);
        elsewhere.unlocks(visitor.name(), MockVisitor.PHRASE);
        assertThat(language(elsewhere, "/journal")).isEqualTo("es");
    }

    @Test
    void a_theme_that_was_chosen_here_is_on_every_page() {
        MockVisitor visitor = new MockVisitor(plain).brings(new Cookie(theme, "dark"));

        assertThat(visitor.opens("/").page().expectFirst("html").attr("data-theme"))
                .isEqualTo("dark");
        assertThat(new MockVisitor(plain).opens("/").page().expectFirst("html").hasAttr("data-theme"))
                .isFalse();
    }

    private static String language(MockVisitor visitor, String address) {
        return visitor.opens(address).page().expectFirst("html").attr("lang");
    }
}
