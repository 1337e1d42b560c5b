package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.EveryPage;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What WCAG 2.2 asks of every page, as far as its markup shows it. docs/accessibility.md names the rows. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private static final String CONTROLS = "input:not([type=hidden]):not([aria-hidden] input), select, textarea";
    private static final Set<String> SAYS_NOTHING =
            Set.of("here", "click here", "more", "read more", "link", "aquí", "haz clic aquí", "más", "leer más");

    @Autowired
    MockMvc mvc;

    private List<EveryPage> pages;

    @BeforeAll
    void open_them_all() {
        pages = EveryPage.of(mvc);
    }

    @Test
    void drawings_have_a_name_and_a_description_or_are_passed_over() {
        each("svg", svg -> {
            if (!svg.attr("aria-hidden").equals("true")) {
                assertThat(svg.attr("role")).isEqualTo("img");
                assertThat(svg.child(0).tagName()).isEqualTo("title");
                assertThat(svg.child(0).text()).isNotBlank();
                assertThat(svg.expectFirst("desc").text()).isNotBlank();
                assertThat(svg.attr("aria-labelledby"))
                        .isEqualTo(svg.child(0).id() + " "
                                + svg.expectFirst("desc").id());
            }
        });
        each("img", image -> assertThat(image.hasAttr("alt")).isTrue());
    }

    @Test
    void no_words_are_drawn() {
        each("svg text", text -> assertThat(text.text()).matches("\\d+"));
    }

    @Test
    void what_belongs_to_each_of_two_people_differs_in_shape_too() {
        each("svg .fill-first", mark -> assertThat(mark.tagName()).isEqualTo("circle"));
        each("svg .fill-second", mark -> assertThat(mark.tagName()).isEqualTo("rect"));
    }

    @Test
    void there_is_one_main_part_and_one_heading_above_all_others() {
        everywhere(page -> {
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main h1")).hasSize(1);
        });
    }

    @Test
    void no_heading_skips_a_level() {
        everywhere(page -> {
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        });
    }

    @Test
    void no_id_is_there_twice_and_every_one_that_is_named_is_there() {
        everywhere(page -> {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (String naming : new String[] {"for", "aria-labelledby", "aria-describedby", "aria-controls", "form"}) {
                page.select("[" + naming + "]")
                        .forEach(element -> assertThat(element.attr(naming).split(" "))
                                .as("%s of %s", naming, element)
                                .allSatisfy(id ->
                                        assertThat(page.getElementById(id)).isNotNull()));
            }
            page.select("a[href^=#]")
                    .forEach(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .isNotNull());
        });
    }

    @Test
    void controls_have_a_label_and_choices_a_question() {
        everywhere(page -> page.select(CONTROLS)
                .forEach(control ->
                        assertThat(label(page, control)).as(control.outerHtml()).isNotBlank()));
        each("[type=radio]", choice -> assertThat(choice.closest("fieldset")).isNotNull());
        each("fieldset", group -> assertThat(group.select("> legend").text()).isNotBlank());
        each("table", table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("th"))
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head.hasAttr("scope")).isTrue());
        });
    }

    @Test
    void names_and_passphrases_can_be_filled_in_by_the_browser() {
        each("input[name=name]", name -> assertThat(name.attr("autocomplete")).isEqualTo("username"));
        each(
                "[type=password]",
                secret -> assertThat(secret.attr("autocomplete")).isIn("current-password", "new-password"));
    }

    @Test
    void nothing_is_dragged_and_no_single_key_does_anything() {
        each(
                "*",
                element -> assertThat(element.hasAttr("draggable") || element.hasAttr("accesskey"))
                        .isFalse());
        everywhere(page -> assertThat(page.select("[type=range]")).isEmpty());
    }

    @Test
    void titles_name_the_page_first_and_each_is_one_page_s_own() {
        pages.stream()
                .collect(Collectors.groupingBy(page -> page.language() + page.open()))
                .values()
                .forEach(group -> assertThat(group)
                        .extracting(page -> page.page().title())
                        .doesNotHaveDuplicates()
                        .allMatch(title -> title.endsWith(" - Ownlight") && !title.startsWith("Ownlight")));
    }

    @Test
    void links_say_where_they_lead() {
        each(
                "a[href]",
                link -> assertThat(name(link))
                        .isNotBlank()
                        .satisfies(name -> assertThat(name.toLowerCase()).isNotIn(SAYS_NOTHING)));
        everywhere(page -> assertThat(page.select("main a[href]").stream()
                        .collect(Collectors.groupingBy(
                                EveryPageTests::inItsPlace,
                                Collectors.mapping(link -> link.attr("href"), Collectors.toSet()))))
                .allSatisfy((words, addresses) -> assertThat(addresses).hasSize(1)));
    }

    @Test
    void a_name_that_is_only_heard_begins_with_the_words_that_are_seen() {
        each(
                "a[aria-label], button[aria-label], input[aria-label]",
                control -> assertThat(control.attr("aria-label")).startsWith(control.text()));
    }

    private void everywhere(Consumer<Document> check) {
        assertThat(pages).isNotEmpty().allSatisfy(page -> check.accept(page.page()));
    }

    private void each(String selector, Consumer<Element> check) {
        everywhere(page -> assertThat(page.select(selector)).allSatisfy(check));
    }

    private static String label(Document page, Element control) {
        Element around = control.closest("label");
        return around != null
                ? around.text()
                : page.select("label[for=" + control.id() + "]").text();
    }

    private static String name(Element element) {
        return element.hasAttr("aria-label") ? element.attr("aria-label") : element.text();
    }

    /** The words of a link, and of the list item or part it stands in (WCAG 2.2, 2.4.4: in its context). */
    private static String inItsPlace(Element link) {
        Element place = link.closest("li, p, section, nav");
        return name(link) + (place == null ? "" : " in " + place.text());
    }
}
