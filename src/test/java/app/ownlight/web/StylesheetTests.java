package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.SourceFiles;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTests {

    private static final String CSS = String.join("", SourceFiles.STYLES.values());

    /** So that one sees what a line is about, and a change of one thing is a change of one line. */
    @Test
    void one_declaration_stands_in_a_line() {
        assertThat(CSS.replaceAll("(?s)/\\*.*?\\*/", "").lines())
                .allMatch(line -> line.chars()
                                .filter(c -> c == ';' || c == '{' || c == '}')
                                .count()
                        <= 1);
    }

    @Test
    void hovering_shows_and_hides_nothing() {
        assertThat(Pattern.compile("[^{}]*:hover[^{]*\\{([^}]*)}").matcher(CSS).results())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.group(1))
                        .doesNotContainPattern("display|visibility|opacity|position|content|clip"));
    }

    @Test
    void links_are_underlined_but_for_buttons_the_name_and_the_pages_of_the_header() {
        assertThat(Pattern.compile("([^{};]*)\\{[^{}]*text-decoration(-color)?: (none|transparent)")
                        .matcher(CSS)
                        .results())
                .isNotEmpty()
                .allMatch(rule ->
                        rule.group(1).matches("(?s).*\\.(button|brand|page-header nav a|page-header \\.quiet)\\b.*"));
    }

    @Test
    void nothing_moves_unless_motion_is_welcome() {
        int welcome = CSS.indexOf("prefers-reduced-motion: no-preference");
        String elsewhere = CSS.substring(0, welcome) + CSS.substring(CSS.indexOf("\n  }\n", welcome));

        assertThat(elsewhere).doesNotContainPattern("animation|transition|@keyframes|scroll-behavior");
    }

    @Test
    void text_is_never_sized_in_pixels_but_in_drawings() {
        assertThat(CSS.replaceAll("(svg|\\.drawing) text \\{[^}]*}", ""))
                .doesNotContainPattern("font(-size)?:[^;]*\\dpx|line-height: \\d+px");
    }
}
