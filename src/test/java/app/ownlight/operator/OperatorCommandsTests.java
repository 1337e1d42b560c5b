package app.ownlight.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever runs the program asks the jar how it is, and closes, reopens and erases a journal by its name. */
class OperatorCommandsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:15:00Z"), ZoneOffset.UTC);

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
    private final JdbcClient database = JdbcClient.create(source);
    private final InputStream keyboard = System.in;

    @BeforeEach
    void somebody_keeps_a_journal() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        Flyway.configure().dataSource(source).load().migrate();
        database.sql("insert into account (id, name, folded_name, passphrase_wrap, public_keyset, last_position)"
                        + " values (random_uuid(), 'Quiet Heron', 'quiet heron', x'00', x'00', 0)")
                .update();
    }

    @AfterEach
    void gives_log_and_keyboard_back() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        System.setIn(keyboard);
    }

    @Test
    void lock_closes_a_journal_and_unlock_lets_it_be_opened_again() {
        assertThat(run("lock", "quiet HERON").answer()).isEqualTo("The journal is closed for now.\n");
        assertThat(closed()).isOne();
        assertThat(run("unlock", "Quiet Heron").answer()).isEqualTo("The journal can be opened again.\n");
        assertThat(closed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loud Heron\n", "\n", ""})
    void erase_does_nothing_where_another_name_is_typed(String typed) {
        typing(typed);

        Said refused = run("erase", "Quiet Heron");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.refusal()).contains("That is another name.");
        assertThat(journals()).isOne();
    }

    @Test
    void erase_takes_a_journal_whose_name_is_typed_once_more() {
        typing(" quiet heron\n");

        Said erased = run("erase", "Quiet Heron");

        assertThat(erased.exit()).isZero();
        assertThat(erased.answer()).contains("Type its name once more:").endsWith("The journal is erased.\n");
        assertThat(journals()).isZero();
    }

    @Test
    void erase_asks_nothing_where_yes_was_said() {
        typing("");

        assertThat(run("erase", "Quiet Heron", "--yes").exit()).isZero();
        assertThat(journals()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "unlock", "erase"})
    void a_name_that_is_missing_or_unknown_changes_nothing(String command) {
        Said missing = run(command, "--yes");
        Said unquoted = run(command, "Quiet", "Heron", "--yes");
        Said unknown = run(command, "Loud Heron", "--yes");

        assertThat(missing).isEqualTo(unquoted).hasFieldOrPropertyWithValue("exit", 1);
        assertThat(missing.refusal()).startsWith("Which journal?");
        assertThat(unknown).hasFieldOrPropertyWithValue("exit", 1).hasFieldOrPropertyWithValue("answer", "");
        assertThat(unknown.refusal()).startsWith("No journal here has this name.");
        assertThat(journals()).isOne();
        assertThat(closed()).isZero();
    }

    @Test
    void status_tells_numbers_and_versions_and_no_name() {
        run("lock", "Quiet Heron");
        run("invite", "2", "--ownlight.registration=invite");

        Said status = run("status", "--ownlight.registration=invite", "--ownlight.zone=UTC");

        assertThat(status.exit()).isZero();
        assertThat(status.answer())
                .contains("Journals: 1, closed for now: 1\n")
                .contains("Invitations that wait to be used: 2, the last until December 6, 2026\n")
                .contains("(ownlight.registration): invite\n")
                .containsPattern("tables \\d+, H2 \\d")
                .doesNotContainIgnoringCase("heron");
    }

    @Test
    void status_speaks_spanish_when_asked_to() {
        assertThat(run("status", "--lang=es").answer())
                .contains("Diarios: 1; cerrados por ahora: 0\n", "esperan a usarse: 0\n");
    }

    private Said run(String... arguments) {
        Stream<String> settings = Stream.of("--spring.datasource.url=" + url, "--spring.datasource.username=sa");
        return Said.by(CLOCK, Stream.concat(Stream.of(arguments), settings).toArray(String[]::new));
    }

    private static void typing(String line) {
        System.setIn(new ByteArrayInputStream(line.getBytes(Charset.defaultCharset())));
    }

    private int journals() {
        return database.sql("select count(*) from account").query(Integer.class).single();
    }

    private int closed() {
        return database.sql("select count(*) from account where locked = true")
                .query(Integer.class)
                .single();
    }
}
