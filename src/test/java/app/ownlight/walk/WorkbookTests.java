package app.ownlight.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The walk as blank pages, for anybody. */
@PageTest
class WorkbookTests {

    @Autowired
    MockMvc mvc;

    @Test
    void holds_the_whole_walk_and_no_form() {
        Document page = new MockVisitor(mvc).opens("/guides/light/workbook").page();

        assertThat(page.select("form, input, textarea")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Can you be loved into healing?");
        assertThat(page.select("main").text())
                .contains("For reflection, not therapy", "305 Psychotherapy Group", "honesty · curiosity")
                .contains("the same old doubt", "Now your worth is in their hands");
        assertThat(page.select(".paper-part:has(.hint) h3")).hasSize(16);
        assertThat(page.select(".paper-part"))
                .allMatch(ask -> ask.select(".writing-lines i").size() >= 3);
        assertThat(page.select(".sheet figure svg")).hasSize(4);
        assertThat(page.select(".loop svg")).hasSize(1);
        assertThat(page.select(".loop .writing-lines")).hasSize(6);
    }

    @Test
    void leads_whoever_is_afraid_to_help_in_print_too() {
        Document page = new MockVisitor(mvc).opens("/guides/light/workbook").page();

        Element first = page.expectFirst("main .care a");
        assertThat(first.attr("href")).isEqualTo("/help");
        assertThat(first.text()).isEqualTo("http://localhost/help");
        assertThat(page.select(".sheet .care").text()).contains("If you are afraid");
    }

    @Test
    void names_every_drawing_once() {
        Document page = new MockVisitor(mvc).opens("/guides/light/workbook").page();

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("svg[role=img]"))
                .hasSize(5)
                .allMatch(svg -> !page.select("#" + svg.attr("aria-labelledby").split(" ")[0])
                        .text()
                        .isBlank());
    }

    @Test
    void of_no_guide_is_not_found() {
        assertThat(new MockVisitor(mvc).opens("/guides/nowhere/workbook").status())
                .isEqualTo(404);
    }
}
