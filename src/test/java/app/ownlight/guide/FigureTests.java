package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ownlight.start.SourceFile;
import app.ownlight.start.StartProblemException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTests {

    @Test
    void is_named_and_described_for_those_who_do_not_see_it() {
        Element svg =
                Jsoup.parse(draw("<g><circle r=\"4\"/><text>1</text></g>")).selectFirst("svg");

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("focusable")).isEqualTo("false");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("figure-first-title figure-first-desc");
        assertThat(svg.child(0).outerHtml()).contains("<title id=\"figure-first-title\">", "Rings &amp; light");
        assertThat(svg.child(1).id()).isEqualTo("figure-first-desc");
        assertThat(svg.child(1).text()).isEqualTo("Two rings <apart>.");
        assertThat(svg.select("circle")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <script>1</script>                             | script
                    <style>g{}</style>                             | style
                    <foreignObject/>                               | foreignObject
                    <a href="/help"><circle r="4"/></a>            | a
                    <image href="https://example.org/x.png"/>      | image
                    <circle r="4" style="fill:red"/>               | circle style
                    <circle r="4" onclick="x()"/>                  | circle onclick
                    <circle r="4" id="mine"/>                      | circle id
                    <circle r="4" fill="url(https://example.org)"/>| circle fill
                    <text>words</text>                             | text
                    <g>1</g>                                       | g
                    <circle r="4">                                 | line 1
                    """)
    void refuses_all_but_shapes_and_numerals(String inside, String place) {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> draw(inside))
                .withMessageContainingAll("File:   first.svg", "Place:  " + place + System.lineSeparator());
    }

    @Test
    void refuses_a_document_type() {
        var file = new SourceFile(
                "first.svg",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"https://example.org/x\">]><svg viewBox=\"0 0 9 9\"><text>&x;</text></svg>",
                GuideFolder.BROKEN);

        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> Drawing.read(file, "first", "t", "d"))
                .withMessageContainingAll("first.svg", "line 1", "DOCTYPE");
    }

    private static String draw(String inside) {
        var file = new SourceFile("first.svg", "<svg viewBox=\"0 0 9 9\">" + inside + "</svg>", GuideFolder.BROKEN);
        return Drawing.read(file, "first", "Rings & light", "Two rings <apart>.");
    }
}
