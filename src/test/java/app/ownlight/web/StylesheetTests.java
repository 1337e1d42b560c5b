package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTests {

    @ParameterizedTest
    @CsvSource({"app.css, 6", "journal.css, 2"})
    void they_travel_in_a_few_kilobytes(String file, int kilobytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(css(file).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(kilobytes * 1024);
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
                .allMatch(rule -> rule.group(1).matches("(?s).*\\.(button|name|top nav a|top \\.quiet)\\b.*"));
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
