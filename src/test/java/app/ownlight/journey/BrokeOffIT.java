package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.Answer;
import app.ownlight.Damage;
import app.ownlight.Traces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program broke off, and its file may have suffered: what is there is shown, and nothing is thrown away. */
class BrokeOffIT {

    private static final String NAME = "amber heron";
    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String BEFORE = "Written before the last backup";
    private static final String AFTER = "Written after the last backup";
    private static final String[] CHEAP = {"--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2"};

    @TempDir
    Path folder;

    private Path file;
    private Path backups;

    @BeforeEach
    void a_home() {
        file = folder.resolve("home/ownlight.mv.db");
        backups = folder.resolve("home/backups");
    }

    @Test
    void a_file_that_is_well_is_read_through_and_goes_on() throws Exception {
        try (Ownlight ownlight = broken()) {
            ownlight.startAgain(CHEAP);

            assertThat(words(ownlight)).contains(BEFORE, AFTER);
            assertThat(folder.resolve("home/damaged")).doesNotExist();
            assertThat(ownlight.stop()).isEqualTo(143);
            assertThat(folder.resolve("home/running")).doesNotExist();
        }
    }

    @Test
    void a_damaged_file_is_kept_and_the_newest_good_backup_shown() throws Exception {
        try (Ownlight ownlight = broken()) {
            List<Path> all = backups();
            Path bad = backups.resolve("ownlight-2099-01-01T000000Z.zip");
            Files.copy(all.get(all.size() - 1), bad);
            Damage.to(bad, 20261122, 4);
            Damage.to(file, 20261122, 400);
            byte[] damaged = Files.readAllBytes(file);

            ownlight.startAgain(CHEAP);

            assertThat(words(ownlight))
                    .contains(BEFORE, "damaged when Ownlight stopped")
                    .doesNotContain(AFTER);
            assertThat(new HttpPerson(ownlight.address()).opens("/unlock").body())
                    .contains(folder.resolve("home/damaged").toString());
            assertThat(ownlight.output()).contains("It is kept in " + folder.resolve("home/damaged"));
            try (Stream<Path> kept = Files.walk(folder.resolve("home/damaged"))) {
                assertThat(kept.filter(path -> path.endsWith("ownlight.mv.db")))
                        .singleElement()
                        .satisfies(copy -> assertThat(copy).hasBinaryContent(damaged));
            }
        }
    }

    @Test
    void without_a_good_backup_it_does_not_start_and_says_why() throws Exception {
        try (Ownlight ownlight = broken()) {
            for (Path backup : backups()) {
                Damage.to(backup, 20261122, 4);
            }
            Damage.toTheBeginningOf(file);
            byte[] damaged = Files.readAllBytes(file);

            assertThatThrownBy(() -> ownlight.startAgain(CHEAP))
                    .hasMessageContaining("there is no backup that opens")
                    .hasMessageContaining(file.toString());

            assertThat(file).hasBinaryContent(damaged);
        }
    }

    @Test
    void a_second_one_on_the_same_home_says_so_and_touches_nothing() throws Exception {
        try (Ownlight ownlight = broken()) {
            ownlight.startAgain(CHEAP);
            List<Path> before = backups();
            String[] sameHome = {CHEAP[0], CHEAP[1], "--ownlight.home=" + folder.resolve("home")};

            assertThatThrownBy(() -> Ownlight.start(folder.resolve("second"), sameHome))
                    .hasMessageContaining("Ownlight runs already with this home folder.");

            assertThat(folder.resolve("home/damaged")).doesNotExist();
            assertThat(folder.resolve("home/running")).exists();
            assertThat(backups()).isEqualTo(before);
            assertThat(words(ownlight)).contains(AFTER);
        }
    }

    @Test
    void killed_in_the_middle_of_backups_no_half_one_counts() throws Exception {
        Random chance = new Random(20261122);
        try (Ownlight ownlight = broken()) {
            addBallast(20_000);
            for (int round = 0; round < 6; round++) {
                ownlight.launch(CHEAP);
                awaitBackup(ownlight.process());
                // Some point in writing the backup or reading it through, which take about a second.
                LockSupport.parkNanos(chance.nextInt(1_500_000_000));
                ownlight.kill();
                assertThat(backups())
                        .allSatisfy(backup -> assertThat(unpacked(backup)).isNotEmpty());
            }

            ownlight.startAgain(CHEAP);

            assertThat(words(ownlight)).contains(BEFORE, AFTER);
            assertThat(folder.resolve("home/damaged")).doesNotExist();
            ownlight.stop();
            assertThat(folder.resolve("home/checking")).doesNotExist();
            try (Stream<Path> all = Files.list(backups)) {
                assertThat(all).containsExactlyInAnyOrderElementsOf(backups());
            }
        }
    }

    /** Rows that make a backup take its time. */
    private void addBallast(int rows) throws Exception {
        String database = "jdbc:h2:file:" + folder.resolve("home/ownlight");
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table ballast as select x, secure_rand(1500) as bytes from system_range(1, " + rows + ")");
        }
    }

    private void awaitBackup(Process process) throws IOException {
        boolean begun = false;
        while (!begun && process.isAlive()) {
            try (Stream<Path> all = Files.list(backups)) {
                begun = all.anyMatch(file -> file.toString().endsWith(".unproven"));
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void backups_hold_no_word() throws Exception {
        try (Ownlight ownlight = broken()) {
            ownlight.startAgain(CHEAP);
            ownlight.stop();

            assertThat(backups()).isNotEmpty();
            for (Path backup : backups()) {
                byte[] content = unpacked(backup);
                assertThat(Traces.isIn(content, NAME))
                        .as("the search finds a name")
                        .isTrue();
                for (String secret : List.of(BEFORE, AFTER, PASSPHRASE)) {
                    assertThat(Traces.isIn(content, secret)).isFalse();
                    assertThat(Traces.of(secret, folder)).isEmpty();
                }
            }
        }
    }

    /** Killed after words that are in a backup, and words that are not. */
    private Ownlight broken() throws Exception {
        Ownlight ownlight = Ownlight.start(folder, CHEAP);
        HttpPerson person = new HttpPerson(ownlight.address());
        person.begins(NAME, PASSPHRASE);
        person.writes("", BEFORE);
        ownlight.stop();
        ownlight.startAgain(CHEAP);
        person = new HttpPerson(ownlight.address());
        person.unlocks(NAME, PASSPHRASE);
        person.writes("", AFTER);
        ownlight.kill();
        return ownlight;
    }

    private static String words(Ownlight ownlight) {
        HttpPerson person = new HttpPerson(ownlight.address());
        Answer opened = person.unlocks(NAME, PASSPHRASE);
        return person.opens(opened.location()).page().text();
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> all = Files.list(backups)) {
            return all.filter(file -> file.toString().endsWith(".zip"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static byte[] unpacked(Path backup) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup))) {
            in.getNextEntry();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
