package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema's history. What has run in somebody's database can only be followed by another migration. */
class MigrationTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** Name of a file to the SHA-256 it was released with, as {@code sha256sum} writes them. */
    private final Map<String, String> released = new TreeMap<>();

    MigrationTests() throws IOException {
        for (String line : Files.readAllLines(GOLDEN.resolve("migrations.sha256"))) {
            released.put(line.substring(66), line.substring(0, 64));
        }
    }

    @Test
    void never_changes_once_released() throws Exception {
        for (Map.Entry<String, String> migration : released.entrySet()) {
            byte[] file = Files.readAllBytes(MIGRATIONS.resolve(migration.getKey()));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            assertThat(HexFormat.of().formatHex(digest)).as(migration.getKey()).isEqualTo(migration.getValue());
        }
    }

    @Test
    void is_released_with_a_database_file_for_later_versions_to_open() throws IOException {
        int newest = numbers(GOLDEN, "schema-").stream().max(Integer::compare).orElseThrow();
        List<Integer> all = numbers(MIGRATIONS, "V");

        assertThat(released.keySet().stream().map(name -> number(name, "V")))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(number -> number <= newest).toList());
    }

    /** Of the files in a folder that begin so. */
    private static List<Integer> numbers(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .map(name -> number(name, beginning))
                    .toList();
        }
    }

    private static int number(String name, String beginning) {
        return Integer.parseInt(name.substring(beginning.length()).split("_")[0]);
    }
}
