package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.EveryPage;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.SourceFiles;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What a first visit costs, gzipped, in 4 requests: the page, its style, its script, its icon. Two round trips of a new
 * connection bring it (RFC 6928: ten segments in the first, twice as many in the second).
 */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByteBudgetTests {

    private static final int KB = 1024;

    @Autowired
    MockMvc mvc;

    private MockVisitor visitor;
    private List<EveryPage> pages;
    private List<EveryPage> firstVisits;

    @BeforeAll
    void come() {
        visitor = new MockVisitor(mvc);
        pages = EveryPage.of(mvc);
        firstVisits = pages.stream().filter(page -> !page.open()).toList();
    }

    @Test
    void a_first_visit_is_four_requests_and_twenty_kilobytes() {
        assertThat(firstVisits).isNotEmpty().allSatisfy(visit -> {
            List<String> files = files(visit.page(), "");
            assertThat(files).hasSize(3);
            assertThat(weight(visit.page()) + weight(files)).isLessThanOrEqualTo(20 * KB);
        });
    }

    @Test
    void a_page_weighs_seven_kilobytes_its_style_ten_and_its_script_four() {
        assertThat(firstVisits).isNotEmpty().allSatisfy(visit -> {
            assertThat(weight(visit.page())).isLessThanOrEqualTo(7 * KB);
            assertThat(weight(files(visit.page(), ".css"))).isPositive().isLessThanOrEqualTo(10 * KB);
            assertThat(weight(files(visit.page(), ".js"))).isPositive().isLessThanOrEqualTo(4 * KB);
        });
    }

    @Test
    void all_styles_weigh_twelve_kilobytes_and_all_scripts_ten() {
        assertThat(weight(SourceFiles.STYLES)).isPositive().isLessThanOrEqualTo(12 * KB);
        assertThat(weight(SourceFiles.SCRIPTS)).isPositive().isLessThanOrEqualTo(10 * KB);
    }

    @Test
    void what_a_page_links_to_is_kept_for_a_year_under_a_name_of_its_content() {
        assertThat(pages)
                .flatMap(page -> files(page.page(), ""))
                .isNotEmpty()
                .allMatch(file -> file.matches("/[\\w/]+-[0-9a-f]{32}\\.(css|js|svg)"));
        assertThat(files(firstVisits.get(0).page(), ""))
                .allSatisfy(file -> assertThat(visitor.opens(file).header("Cache-Control"))
                        .isEqualTo("public, max-age=31536000, immutable"));
    }

    private static List<String> files(Document page, String ending) {
        return page.select("link[href], script[src], img[src]").stream()
                .map(link -> link.hasAttr("src") ? link.attr("src") : link.attr("href"))
                .filter(file -> file.endsWith(ending))
                .toList();
    }

    private int weight(List<String> files) {
        return files.stream()
                .map(visitor::opens)
                .map(Answer::body)
                .mapToInt(SourceFiles::gzipped)
                .sum();
    }

    private static int weight(Map<String, String> files) {
        return files.values().stream().mapToInt(SourceFiles::gzipped).sum();
    }

    private static int weight(Document page) {
        page.outputSettings().prettyPrint(false);
        return SourceFiles.gzipped(page.outerHtml());
    }
}
