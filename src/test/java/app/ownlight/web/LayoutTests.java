package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(LayoutTests.Writing.class)
class LayoutTests {

    @Autowired
    MockMvcTester mvc;

    @Controller
    static class Writing {

        @GetMapping("/test/writing")
        String writing() {
            return "test/writing";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about"})
    void a_stranger_s_page_holds_no_form_and_one_heading(String path) throws Exception {
        Document page = Jsoup.parse(mvc.get().uri(path).exchange().getResponse().getContentAsString());

        assertThat(page.select("form, button")).isEmpty();
        assertThat(page.select("main, h1").eachAttr("id")).containsExactly("main");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" - Ownlight");
    }

    @Test
    void leaving_is_the_second_stop_and_the_last_of_the_header() throws Exception {
        Document page = page("/about", false);

        assertThat(page.select("body a, body button").eachText()).startsWith("Skip to main content", "Leave this site");
        assertThat(page.select("header a, header button").eachText())
                .containsExactly(
                        "Ownlight", "The walk", "Open my journal", "Get help now", "Español", "Leave this site");
        assertThat(page.select("header a").last().attr("href")).isEqualTo("/left");
    }

    @Test
    void an_open_journal_can_be_locked_and_left_by_a_post() throws Exception {
        Document page = page("/about", true);

        assertThat(page.select("header a, header button").eachText())
                .containsExactly(
                        "Ownlight",
                        "The walk",
                        "Journal",
                        "Patterns",
                        "Get help now",
                        "Español",
                        "Lock",
                        "Leave this site");
        assertThat(page.select("form").eachAttr("action")).containsExactly("/leave", "/lock", "/leave");
        assertThat(page.select("form").eachAttr("method")).containsOnly("post");
    }

    @Test
    void on_a_writing_page_the_words_travel_along_and_enter_saves() throws Exception {
        Document page = page("/test/writing", true);

        assertThat(page.select("[form=entry]").first().val()).isEqualTo("save");
        assertThat(page.select("[form=entry][formaction]").eachAttr("formaction"))
                .containsExactly("/leave", "/lock", "/leave");
        assertThat(page.select("form")).hasSize(1);
        assertThat(page.title()).isEqualTo("Error: Writing - Ownlight");
    }

    @Test
    void what_was_done_is_said_once_above_the_page() throws Exception {
        Document page = Jsoup.parse(mvc.get()
                .uri("/about")
                .flashAttr("message", "web.error.walk")
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("[role=status]").eachText()).containsExactly("Go to the walk");
    }

    private Document page(String path, boolean open) throws UnsupportedEncodingException {
        var request = mvc.get().uri(path);
        return Jsoup.parse((open ? request.principal(() -> "ana") : request)
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
