package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of docs/security.md and docs/accessibility.md stay true: every row says what shows it, and each test named is there. */
class TableRowsTests {

    private static final Pattern SECURITY = Pattern.compile("\\| [\\d., ]+\\| [123] \\|.*");
    private static final Pattern ACCESS = Pattern.compile("\\| \\d+ \\| \\d\\.\\d[\\d., ]+\\|.*");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Tests|IT))\\.(\\w+)`");
    private static final Pattern REASON =
            Pattern.compile(NAMED.pattern() + "|not built yet|does not apply|on purpose|above|in the jar");

    @Test
    void every_row_of_the_security_standard_has_a_test_or_a_reason() throws IOException {
        assertThat(lines("security", SECURITY))
                .hasSizeGreaterThan(80)
                .allSatisfy(row -> assertThat(proof(row)).containsPattern(REASON));
    }

    @Test
    void every_one_of_the_34_rows_of_accessibility_has_a_test() throws IOException {
        assertThat(lines("accessibility", ACCESS))
                .hasSize(34)
                .allSatisfy(row -> assertThat(proof(row)).containsPattern(NAMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"security", "accessibility"})
    void every_test_that_is_named_is_there(String page) throws IOException {
        for (String row : lines(page, Pattern.compile("\\|.*"))) {
            NAMED.matcher(row)
                    .results()
                    .forEach(test -> assertThat(source(test.group(1)))
                            .as(row)
                            .containsPattern("(?s)@(Parameterized|Repeated)?Test\\b((?!\\n\\n).)*?void " + test.group(2)
                                    + "\\("));
        }
    }

    private static List<String> lines(String page, Pattern kind) throws IOException {
        return Files.readAllLines(Path.of("docs", page + ".md")).stream()
                .filter(line -> kind.matcher(line).matches())
                .toList();
    }

    private static String proof(String row) {
        return row.substring(row.lastIndexOf(" | "));
    }

    private static String source(String name) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return Files.readString(files.filter(file -> file.endsWith(name + ".java"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
