package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.OwnlightApplication;
import app.ownlight.support.Answer;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.KilledHome;
import app.ownlight.support.program.WholeJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The database files of all versions so far, opened by this one: nothing in them is lost, and they are backed up first. */
class UpgradeTests {

    private static final Path ALL = Path.of("src/test/resources/golden");
    private static final String NEXT = "seven lanterns over quiet marshes";

    @TempDir
    Path folder;

    private GoldenJournal kept;
    private String site;
    private HttpPerson owner;

    /** Each is called after the newest migration it knows, such as {@code schema-8}. */
    static List<String> versions() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void finds_everything_that_was_kept(String version) throws Exception {
        kept = GoldenJournal.in(ALL.resolve(version));
        KilledHome home = new KilledHome(folder);
        Files.createDirectories(home.home());
        Files.copy(ALL.resolve(version).resolve("ownlight.mv.db"), home.file());
        try (ConfigurableApplicationContext program = start(home)) {
            site = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
            owner = new HttpPerson(site);
            assertThat(owner.unlocks(kept.name(), kept.passphrase()).status()).isEqualTo(303);
            findsEntries();
            findsWaitingWords();
            findsSettings();
            findsCheckIns();
            findsLetters();
            writesOn();
            opensWithTheRecoveryCode();
        }
        assertThat(home.backups())
                .singleElement()
                .satisfies(backup -> assertThat("schema-" + schemaIn(backup)).isEqualTo(version));
    }

    private void findsEntries() {
        assertThat(WholeJournal.entriesOn(owner)).hasSameSizeAs(kept.entries());
        kept.entries()
                .forEach((address, words) ->
                        assertThat(owner.opens(address).entryText()).isEqualTo(words));
    }

    private void findsWaitingWords() {
        assertThat(WholeJournal.waitingOn(owner)).containsExactlyInAnyOrderElementsOf(kept.waiting());
    }

    private void findsSettings() {
        var form = owner.opens("/settings").form();
        kept.settings()
                .forEach((field, value) -> assertThat(form.fields().getOrDefault(field, ""))
                        .as(field)
                        .isEqualTo(value));
    }

    private void findsCheckIns() {
        var walk = owner.opens("/guides/light").page();
        kept.done()
                .forEach(section -> assertThat(walk.select("li:has(a[href$=/" + section + "]) .status")
                                .text())
                        .startsWith("Done for now"));
    }

    private void findsLetters() {
        if (kept.letters() != null) {
            kept.letters().forEach((address, words) -> {
                Answer ask = owner.opens(address + "/open");
                if (ask.status() == 200) {
                    owner.sends(ask.form());
                }
                assertThat(owner.opens(address).entryText()).isEqualTo(words);
            });
        }
    }

    private void writesOn() {
        String page = owner.writes("", "Written since.");
        assertThat(owner.opensNewest().entryText()).isEqualTo("Written since.");
        assertThat(owner.opens(page).entryText()).isEqualTo("Written since.");
    }

    private void opensWithTheRecoveryCode() {
        if (kept.code() != null) {
            HttpPerson elsewhere = new HttpPerson(site);
            Answer opened = elsewhere.recovers(kept.name(), kept.code(), NEXT);
            assertThat(opened.status()).isEqualTo(303);
            assertThat(WholeJournal.entriesOn(elsewhere)).hasSize(kept.entries().size() + 1);
        }
    }

    private static ConfigurableApplicationContext start(KilledHome home) {
        return new SpringApplicationBuilder(OwnlightApplication.class)
                .run("--ownlight.home=" + home.home(), "--server.port=0", KilledHome.CHEAP[0], KilledHome.CHEAP[1]);
    }

    private String schemaIn(Path backup) throws Exception {
        Files.write(folder.resolve("unpacked.mv.db"), KilledHome.unpacked(backup));
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("unpacked"), "sa", "");
                ResultSet newest = connection
                        .createStatement()
                        .executeQuery("select max(cast(\"version\" as int)) from \"flyway_schema_history\"")) {
            newest.next();
            return newest.getString(1);
        }
    }
}
