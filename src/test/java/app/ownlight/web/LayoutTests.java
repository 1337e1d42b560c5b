package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class LayoutTests {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about"})
    void a_stranger_s_page_holds_no_form_and_one_heading(String path) {
        Document page = page(path, false);

        assertThat(page.select("form, button")).isEmpty();
        assertThat(page.select("main, h1").eachAttr("id")).containsExactly("main");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" - Ownlight");
    }

    @Test
    void leaving_is_the_second_stop_and_the_last_of_the_header() {
        Document page = page("/about", false);

        assertThat(page.select("body a, body button").eachText()).startsWith("Skip to main content", "Leave this site");
        assertThat(page.select("header a, header button").eachText())
                .containsExactly(
                        "Ownlight", "The walk", "Open my journal", "Get help now", "Español", "Leave this site");
        assertThat(page.select("header a").last().attr("href")).isEqualTo("/left");
    }

    @Test
    void an_open_journal_can_be_locked_and_left_by_a_post() {
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
    void on_a_writing_page_the_words_travel_along_and_enter_saves() {
        Document page = page("/guides/light/connection/write/1", true);

        assertThat(page.select("[form=entry]").first().val()).isEqualTo("save");
        assertThat(page.select("[form=entry][formaction]").eachAttr("formaction"))
                .containsExactly("/leave", "/lock", "/leave");
        assertThat(page.select("form")).hasSize(1);
    }

    private Document page(String path, boolean open) {
        MockVisitor visitor = new MockVisitor(mvc);
        if (open) {
            visitor.begins();
        }
        return visitor.opens(path).page();
    }
}
