package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/architecture.md against the code, so that nobody looks for a class that is gone. */
class ArchitectureDocTests {

    private static final Path DOC = Path.of("docs/architecture.md");

    /** {@code `Name`}, {@code `Name.part`}. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.\\w+)*`");

    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| ([^|]*) \\|$");
    private static final Pattern STEP = Pattern.compile("(?m)^(\\d)\\. \\*\\*\\w+\\*\\*: ");

    @Test
    void names_only_classes_that_are_there() throws IOException {
        Set<String> there = types(Path.of("src/main/java"), Path.of("src/test/java"));

        assertThat(found(NAMED, Files.readString(DOC)).map(name -> name.group(1)))
                .isNotEmpty()
                .allMatch(there::contains);
    }

    @Test
    void shows_each_room_and_whom_it_knows() throws IOException {
        Map<String, List<String>> shown = found(ROOM, between("## Rooms", "## The way of one answer"))
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> Stream.of(row.group(2).replace("`", "").split(", "))
                                .filter(room -> !room.isBlank())
                                .toList()));
        Map<String, List<String>> rooms = Arrays.stream(ArchitectureTests.Room.values())
                .collect(Collectors.toMap(ArchitectureTests.Room::name, ArchitectureTests.Room::known));

        assertThat(shown).isEqualTo(rooms);
    }

    @Test
    void tells_the_way_of_one_answer_in_six_steps() throws IOException {
        assertThat(found(STEP, between("## The way of one answer", "## Access")).map(step -> step.group(1)))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    private static String between(String heading, String next) throws IOException {
        String page = Files.readString(DOC);
        return page.substring(page.indexOf(heading), page.indexOf(next));
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> types(Path... roots) throws IOException {
        return Stream.of(roots)
                .flatMap(ArchitectureDocTests::sources)
                .flatMap(source -> found(TYPE, source).map(type -> type.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ArchitectureDocTests::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
