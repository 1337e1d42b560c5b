package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of colors in docs/accessibility.md: every pair that is used stands there, is as it says, and is enough. */
class ColorTests {

    private static final Pattern ONE = Pattern.compile("--([\\w-]+): (#\\w{6});");
    private static final Pattern PAIR = Pattern.compile("--([\\w-]+): light-dark\\((#\\w{6}), (#\\w{6})\\);");
    private static final Pattern ROW = Pattern.compile("\\| `([\\w-]+)` on `([\\w-]+)` \\| ([\\d.| ]+) \\|");
    private static final Pattern FRONT = Pattern.compile(
            "(?<![\\w-])(?:color|fill(?!: var\\(--surface)|stroke|border(?!-radius)[a-z-]*):[^;]*var\\(--([\\w-]+)\\)");
    private static final Pattern BACK = Pattern.compile("(?<![\\w-])background:[^;]*var\\(--([\\w-]+)\\)");

    /** What a color without a background of its own may lie on. */
    private static final Set<String> GROUNDS = Set.of("bg", "surface", "sunken");

    /** For decoration only, never the one boundary of a control. */
    private static final String HAIR = "hair";

    private final String css = read("src/main/resources/static/app.css");
    private final String usual = css.substring(0, css.indexOf("@layer base {"));
    private final String asked = css.substring(css.indexOf("prefers-contrast"), css.indexOf("prefers-reduced-motion"));
    private final List<MatchResult> rows =
            ROW.matcher(read("docs/accessibility.md")).results().toList();

    /** WCAG 2.2: 1.4.3 asks 4.5 for text, 1.4.11 asks 3 for the borders of controls, drawings and focus rings. */
    @Test
    void can_be_told_from_what_is_behind_it() {
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            List<Double> numbers = List.of(row.group(3).split(" \\| ")).stream()
                    .map(Double::valueOf)
                    .toList();
            List<Double> found = themes().map(theme -> contrast(theme.get(row.group(1)), theme.get(row.group(2))))
                    .toList();

            assertThat(numbers.get(0)).isIn(3.0, 4.5);
            assertThat(found).allMatch(contrast -> contrast >= numbers.get(0));
            assertThat(found.stream()
                            .map(contrast -> Math.floor(contrast * 100) / 100)
                            .toList())
                    .as("%s on %s", row.group(1), row.group(2))
                    .isEqualTo(numbers.subList(1, 5));
        });
    }

    @Test
    void of_the_focus_s_two_rings_one_stands_out_from_every_page() {
        assertThat(themes())
                .allSatisfy(theme -> assertThat(GROUNDS)
                        .allMatch(ground -> contrast(theme.get("focus"), theme.get(ground)) >= 3
                                || contrast(theme.get("focus-inner"), theme.get(ground)) >= 3));
    }

    @Test
    void stand_in_the_table_wherever_they_are_used() {
        Set<String> told =
                rows.stream().map(row -> row.group(1) + " on " + row.group(2)).collect(Collectors.toSet());
        for (String rule : css.substring(usual.length()).split("}")) {
            Set<String> backs = named(BACK, rule);
            for (String front : named(FRONT, rule)) {
                assertThat(backs.isEmpty() && !front.startsWith("on-") ? GROUNDS : backs)
                        .as(rule)
                        .filteredOn(back -> !back.equals(front))
                        .allMatch(back -> told.contains(front + " on " + back));
            }
        }
    }

    @Test
    void are_the_light_side_for_a_browser_without_light_dark() {
        for (String part : new String[] {usual, asked}) {
            Map<String, String> plain = new HashMap<>();
            ONE.matcher(part).results().forEach(found -> plain.put(found.group(1), found.group(2)));
            assertThat(plain).containsAllEntriesOf(tokens(part, 0));
        }
    }

    @Test
    void are_the_same_for_who_asks_the_device_for_more_contrast_and_who_asks_here() {
        String device = asked.substring(asked.indexOf(":root {"), asked.indexOf("[data-contrast] {"));
        String here = asked.substring(asked.indexOf("[data-contrast] {"));

        for (int side = 0; side < 2; side++) {
            assertThat(tokens(here, side)).isEqualTo(tokens(device, side)).hasSizeGreaterThan(15);
        }
    }

    /** Light, dark, light and dark with more contrast. */
    private Stream<Map<String, String>> themes() {
        return IntStream.range(0, 4).mapToObj(theme -> {
            Map<String, String> tokens = tokens(usual, theme % 2);
            if (theme > 1) {
                tokens.putAll(tokens(asked, theme % 2));
            }
            return tokens;
        });
    }

    private static Set<String> named(Pattern pattern, String rule) {
        return pattern.matcher(rule)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals(HAIR))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> tokens(String part, int side) {
        Map<String, String> tokens = new HashMap<>();
        ONE.matcher(part).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        PAIR.matcher(part).results().forEach(found -> tokens.put(found.group(1), found.group(2 + side)));
        return tokens;
    }

    /** The contrast ratio of WCAG 2: 1 for the same color, 21 for black on white. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
