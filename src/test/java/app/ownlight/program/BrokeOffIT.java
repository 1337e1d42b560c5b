package app.ownlight.program;

import static app.ownlight.support.program.KilledHome.AFTER;
import static app.ownlight.support.program.KilledHome.BEFORE;
import static app.ownlight.support.program.KilledHome.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.storage.Damage;
import app.ownlight.support.Traces;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.KilledHome;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The program broke off, and its file may have suffered: what is there is shown, and nothing is thrown away. */
class BrokeOffIT {

    @TempDir
    static Path template;

    @TempDir
    Path folder;

    private KilledHome home;

    @BeforeAll
    static void a_program_was_killed() throws Exception {
        KilledHome.in(template);
    }

    @BeforeEach
    void its_home_is_here() throws Exception {
        FileSystemUtils.copyRecursively(template.resolve("home"), folder.resolve("home"));
        home = new KilledHome(folder);
    }

    @Test
    void a_file_that_is_well_is_read_through_and_goes_on_and_no_backup_holds_a_word() throws Exception {
        try (Ownlight ownlight = Ownlight.start(folder, CHEAP)) {
            assertThat(home.words(ownlight)).contains(BEFORE, AFTER);
            assertThat(home.home().resolve("damaged")).doesNotExist();
            ownlight.stop();
        }

        assertThat(home.home().resolve("running")).doesNotExist();
        assertThat(home.backups()).isNotEmpty();
        for (Path backup : home.backups()) {
            byte[] content = KilledHome.unpacked(backup);
            assertThat(Traces.isIn(content, KilledHome.NAME))
                    .as("the search finds a name")
                    .isTrue();
            for (String secret : List.of(BEFORE, AFTER, KilledHome.PASSPHRASE)) {
                assertThat(Traces.isIn(content, secret)).isFalse();
                assertThat(Traces.of(secret, folder)).isEmpty();
            }
        }
    }

    @Test
    void a_damaged_file_is_kept_and_the_newest_good_backup_shown() throws Exception {
        Path newer = home.home().resolve("backups/ownlight-2099-01-01T000000Z.zip");
        Files.copy(home.backups().get(0), newer);
        Damage.to(newer, 20261122, 4);
        Damage.to(home.file(), 20261122, 400);
        byte[] damaged = Files.readAllBytes(home.file());
        Path kept = home.home().resolve("damaged");

        try (Ownlight ownlight = Ownlight.start(folder, CHEAP)) {
            assertThat(home.words(ownlight))
                    .contains(BEFORE, "damaged when Ownlight stopped")
                    .doesNotContain(AFTER);
            assertThat(new HttpPerson(ownlight.address()).opens("/unlock").body())
                    .contains(kept.toString());
            assertThat(ownlight.output()).contains("It is kept in " + kept);
        }

        try (Stream<Path> all = Files.walk(kept)) {
            assertThat(all.filter(path -> path.endsWith("ownlight.mv.db")))
                    .singleElement()
                    .satisfies(copy -> assertThat(copy).hasBinaryContent(damaged));
        }
    }

    @Test
    void without_a_good_backup_it_does_not_start_and_says_why() throws Exception {
        for (Path backup : home.backups()) {
            Damage.to(backup, 20261122, 4);
        }
        Damage.toTheBeginningOf(home.file());
        byte[] damaged = Files.readAllBytes(home.file());

        assertThatThrownBy(() -> Ownlight.start(folder, CHEAP))
                .hasMessageContaining("there is no backup that opens")
                .hasMessageContaining(home.file().toString());

        assertThat(home.file()).hasBinaryContent(damaged);
    }

    @Test
    void a_second_one_on_the_same_home_says_so_and_touches_nothing() throws Exception {
        try (Ownlight ownlight = Ownlight.start(folder, CHEAP)) {
            assertThatThrownBy(() -> Ownlight.start(folder, CHEAP))
                    .hasMessageContaining("Ownlight runs already with this home folder.");

            assertThat(home.home().resolve("damaged")).doesNotExist();
            assertThat(home.home().resolve("running")).exists();
            assertThat(home.words(ownlight)).contains(AFTER);
        }
    }
}
