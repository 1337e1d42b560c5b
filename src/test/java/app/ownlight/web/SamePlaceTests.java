package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.EveryPage;
import app.ownlight.support.PageTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a person looks for in a hurry is on every page, in the same place and in the page's own language. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamePlaceTests {

    @Autowired
    MockMvc mvc;

    private List<EveryPage> pages;

    @BeforeAll
    void open_them_all() {
        pages = EveryPage.of(mvc);
    }

    @Test
    void the_words_of_the_page_and_the_way_out_come_first() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.page().body().child(0).className()).isEqualTo("skips");
            List<Element> first = stops(page.page().body().child(0));
            assertThat(first.get(0).attr("href")).isEqualTo("#main");
            assertThat(first.get(1).hasAttr("data-leave")).isTrue();
            assertThat(first).hasSize(2);
        });
    }

    @Test
    void help_and_the_way_out_stand_at_the_same_places_of_the_header() {
        assertThat(pages).allSatisfy(page -> {
            List<Element> stops = stops(page.page().expectFirst("header"));
            int help = page.open() ? 4 : 3; // whoever has a journal open has its pictures, too
            assertThat(stops.get(help).attr("href")).isEqualTo("/help");
            assertThat(stops.get(stops.size() - 1).hasAttr("data-leave")).isTrue();
            assertThat(stops.get(help + 1).attr("href")).startsWith("?lang=");
            assertThat(stops).hasSize(page.open() ? 8 : 6);
        });
    }

    @Test
    void help_is_the_first_of_the_list_in_the_footer_and_the_emergency_numbers_are_above() {
        assertThat(pages).allSatisfy(page -> {
            Document shown = page.page();
            assertThat(shown.select("footer p a").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(address -> address.matches("(tel|sms):\\d+"));
            assertThat(shown.select("footer li a").first().attr("href")).isEqualTo("/help");
        });
    }

    @Test
    void the_language_is_told_and_the_way_to_the_other_one_is_in_that_one() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.page().expectFirst("html").attr("lang")).isEqualTo(page.language());
            assertThat(page.page().select("a[hreflang]"))
                    .hasSize(2)
                    .allSatisfy(link -> assertThat(link.attr("lang"))
                            .isEqualTo(page.language().equals("en") ? "es" : "en")
                            .isEqualTo(link.attr("hreflang")));
        });
    }

    @Test
    void a_writing_page_reads_in_the_order_in_which_it_is_used() {
        assertThat(pages)
                .filteredOn(page -> page.address().contains("/write/"))
                .isNotEmpty()
                .allSatisfy(page -> {
                    List<Element> order =
                            page.page().select("main .caption, main h1, main textarea, main #state, main .actions");
                    assertThat(order)
                            .extracting(element -> element.is("p") ? element.className() : element.tagName())
                            .containsExactly("caption", "h1", "textarea", "state", "div");
                });
    }

    private static List<Element> stops(Element part) {
        return part.select("a, button:not([tabindex=-1])");
    }
}
