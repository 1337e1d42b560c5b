package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guide is content: whoever takes ours away and puts another one in its place changes no code. */
class AnyGuideTests {

    private static final Path MAIN = Path.of("src/main");

    /** The names of colors, beside which a guide happens to be called the same. */
    private static final List<String> COLORS = List.of("ReadingCookies.java", "app.css");

    @Test
    void no_code_template_style_script_or_message_names_a_guide_or_a_section() throws IOException {
        Pattern named = Pattern.compile(new Guides("", "")
                .in(Locale.ENGLISH).stream().map(AnyGuideTests::named).collect(Collectors.joining("|")));
        Pattern quoted = Pattern.compile(new Guides("", "")
                .in(Locale.ENGLISH).stream().map(guide -> quoted(guide.slug())).collect(Collectors.joining("|")));
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(java|html|css|js|properties|yaml|sql)"))
                            .filter(file -> !file.startsWith(MAIN.resolve("resources/guides"))))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        assertThat(Files.readString(file)).doesNotContainPattern(named);
                        if (!COLORS.contains(file.getFileName().toString())) {
                            assertThat(Files.readString(file)).doesNotContainPattern(quoted);
                        }
                    });
        }
    }

    @Test
    void no_template_shows_the_title_of_a_section_to_whoever_reads_the_template() throws IOException {
        List<String> titles = new Guides("", "")
                .in(Locale.ENGLISH).stream()
                        .flatMap(guide -> guide.sections().stream())
                        .map(Section::title)
                        .toList();
        try (Stream<Path> files = Files.walk(MAIN.resolve("resources/templates"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(titles));
        }
    }

    /** Such as {@code /guides/slug}, {@code slug/section} and {@code "section"}. */
    private static String named(Guide guide) {
        return Stream.concat(
                        Stream.of("guides/" + guide.slug() + "\\b"),
                        guide.sections().stream()
                                .map(Section::slug)
                                .flatMap(section ->
                                        Stream.of("\\b" + guide.slug() + "/" + section + "\\b", quoted(section))))
                .collect(Collectors.joining("|"));
    }

    private static String quoted(String slug) {
        return "[\"'`]" + slug + "[\"'`]";
    }
}
