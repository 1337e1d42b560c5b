package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/security.md stays true: every row says what shows it, and every test it names is there. */
class SecurityRowsTests {

    private static final Pattern ROW = Pattern.compile("\\| [\\d., ]+\\| [123] \\|.*");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Tests|IT))\\.(\\w+)`");
    private static final Pattern REASON =
            Pattern.compile(NAMED.pattern() + "|not built yet|does not apply|on purpose|above|in the jar");

    @Test
    void every_row_has_a_test_or_a_reason() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        row -> assertThat(row.substring(row.lastIndexOf(" | "))).containsPattern(REASON));
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        for (String row : rows()) {
            NAMED.matcher(row)
                    .results()
                    .forEach(test -> assertThat(source(test.group(1)))
                            .as(row)
                            .containsPattern("(?s)@(Parameterized|Repeated)?Test\\b((?!\\n\\n).)*?void " + test.group(2)
                                    + "\\("));
        }
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/security.md")).stream()
                .filter(line -> ROW.matcher(line).matches())
                .toList();
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
