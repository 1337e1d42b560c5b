package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Inspection;
import app.ownlight.support.browser.Look;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** Two of three rows were tampered with while the program was down; and a second guide lies beside ours. */
class DamagedIT {

    private static final String DAMAGED = "An entry that could not be opened";

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void says_so_and_shows_all_else(Look look) throws Exception {
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/guides/light"), folder.resolve("guides/second"));
        String[] arguments = Stream.concat(
                        Stream.of(SharedOwnlight.ARGUMENTS), Stream.of("--ownlight.guides=" + folder.resolve("guides")))
                .toArray(String[]::new);
        try (var ownlight = Ownlight.start(folder, arguments)) {
            var writer = Visitor.of(look.of(browser.person()), ownlight.address());
            var inspection = new Inspection(writer.page(), look);
            writer.begins();
            for (int prompt = 1; prompt <= 3; prompt++) {
                writer.answers("/guides/light/cycle/write/" + prompt, "Answer " + prompt);
            }

            ownlight.stop();
            tamper(ownlight.home());
            ownlight.startAgain(arguments);
            writer.goesTo("/journal");
            writer.unlocks(Visitor.PASSPHRASE);

            assertThat(writer.main().locator(".entries li")).hasCount(3);
            assertThat(writer.main()).containsText("Answer 3");
            inspection.sees("journal-damaged");
            writer.follows(DAMAGED);
            assertThat(writer.heading()).hasText(DAMAGED);
            inspection.sees("entry-damaged");
            writer.follows("The entry before");
            assertThat(writer.heading()).hasText(DAMAGED);
            writer.goesTo("/journal");
            writer.follows("What did giving this much cost you this week?");
            assertThat(writer.reads()).isEqualTo("Answer 3");

            writer.goesTo("/guides");
            assertThat(writer.main().locator(".walk li")).hasCount(2);
            inspection.sees("guides");
            inspection.foundNothing();
        }
    }

    /** The first entry's body and the second one's head, each in the other part's place. */
    private static void tamper(Path home) throws Exception {
        String database = "jdbc:h2:file:" + home.resolve("ownlight");
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update entry set body = head where position = 1");
            statement.execute("update entry set head = body where position = 2");
        }
    }
}
