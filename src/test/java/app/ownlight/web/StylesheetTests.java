package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTests {

    private static final Pattern ONE = Pattern.compile("--([\\w-]+): (#\\w{6});");
    private static final Pattern PAIR = Pattern.compile("--([\\w-]+): light-dark\\((#\\w{6}), (#\\w{6})\\);");

    private final String css = read();
    private final String asked = css.substring(css.indexOf("prefers-contrast"), css.indexOf("prefers-reduced-motion"));

    /** WCAG 2.2: 1.4.3 asks 4.5 for text, 1.4.11 asks 3 for the borders of controls, drawings and focus rings. */
    @ParameterizedTest
    @CsvSource({
        "ink, bg, 4.5",
        "ink, surface, 4.5",
        "ink, sunken, 4.5",
        "ink, mark, 4.5",
        "muted, bg, 4.5",
        "muted, surface, 4.5",
        "muted, sunken, 4.5",
        "muted, mark, 4.5",
        "accent, bg, 4.5",
        "accent, surface, 4.5",
        "accent, sunken, 4.5",
        "accent-hover, bg, 4.5",
        "on-accent, accent, 4.5",
        "on-accent, accent-hover, 4.5",
        "danger, bg, 4.5",
        "danger, surface, 4.5",
        "ok, bg, 4.5",
        "within, bg, 4.5",
        "line, bg, 3",
        "line, surface, 3",
        "line, sunken, 3",
        "thread-a, surface, 3",
        "thread-b, surface, 3",
        "within, surface, 3",
        "focus-inner, focus, 3"
    })
    void everything_can_be_told_from_what_is_behind_it(String front, String back, double least) {
        for (int side = 0; side < 2; side++) {
            Map<String, String> usual = tokens(css.substring(0, css.indexOf("@layer base {")), side);
            assertThat(contrast(usual.get(front), usual.get(back))).isGreaterThanOrEqualTo(least);
            usual.putAll(tokens(asked, side));
            assertThat(contrast(usual.get(front), usual.get(back))).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void more_contrast_is_the_same_for_who_asks_the_device_and_who_asks_here() {
        String device = asked.substring(asked.indexOf(":root {"), asked.indexOf("@media all"));
        String here = asked.substring(asked.indexOf("@media all"));

        for (int side = 0; side < 2; side++) {
            assertThat(tokens(here, side)).isEqualTo(tokens(device, side)).hasSizeGreaterThan(15);
        }
    }

    @Test
    void a_browser_without_light_dark_gets_the_light_side() {
        for (String part : new String[] {css.substring(0, css.indexOf("@layer base {")), asked}) {
            Map<String, String> plain = new HashMap<>();
            ONE.matcher(part).results().forEach(found -> plain.put(found.group(1), found.group(2)));
            assertThat(plain).containsAllEntriesOf(tokens(part, 0));
        }
    }

    @Test
    void it_travels_in_six_kilobytes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(css.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(6 * 1024);
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

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/resources/static/app.css"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
