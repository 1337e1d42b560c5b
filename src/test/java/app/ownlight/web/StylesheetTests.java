package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StylesheetTests {

    @Test
    void they_weigh_twelve_kilobytes_in_all() throws IOException {
        int weight = 0;
        for (String file : List.of("app.css", "journal.css")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                zip.write(css(file).getBytes(StandardCharsets.UTF_8));
            }
            weight += packed.size();
        }
        assertThat(weight).isPositive().isLessThanOrEqualTo(12 * 1024);
    }

    /** So that one sees what a line is about, and a change of one thing is a change of one line. */
    @Test
    void one_declaration_stands_in_a_line() throws IOException {
        assertThat(css().replaceAll("(?s)/\\*.*?\\*/", "").lines())
                .allMatch(line -> line.chars()
                                .filter(c -> c == ';' || c == '{' || c == '}')
                                .count()
                        <= 1);
    }

    @Test
    void hovering_shows_and_hides_nothing() throws IOException {
        assertThat(Pattern.compile("[^{}]*:hover[^{]*\\{([^}]*)}")
                        .matcher(css())
                        .results())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.group(1))
                        .doesNotContainPattern("display|visibility|opacity|position|content|clip"));
    }

    @Test
    void links_are_underlined_but_for_buttons_the_name_and_the_pages_of_the_header() throws IOException {
        assertThat(Pattern.compile("([^{};]*)\\{[^{}]*text-decoration(-color)?: (none|transparent)")
                        .matcher(css())
                        .results())
                .isNotEmpty()
                .allMatch(rule ->
                        rule.group(1).matches("(?s).*\\.(button|brand|page-header nav a|page-header \\.quiet)\\b.*"));
    }

    @Test
    void nothing_moves_unless_motion_is_welcome() throws IOException {
        String css = css();
        int welcome = css.indexOf("prefers-reduced-motion: no-preference");
        String elsewhere = css.substring(0, welcome) + css.substring(css.indexOf("\n  }\n", welcome));

        assertThat(elsewhere).doesNotContainPattern("animation|transition|@keyframes|scroll-behavior");
    }

    @Test
    void text_is_never_sized_in_pixels_but_in_drawings() throws IOException {
        assertThat(css().replaceAll("(svg|\\.drawing) text \\{[^}]*}", ""))
                .doesNotContainPattern("font(-size)?:[^;]*\\dpx|line-height: \\d+px");
    }

    private static String css() throws IOException {
        return css("journal.css") + css("app.css");
    }

    private static String css(String file) throws IOException {
        return Files.readString(Path.of("src/main/resources/static", file));
    }
}
