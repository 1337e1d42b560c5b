package app.ownlight.operator;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.PaperCode;
import app.ownlight.invitation.Invitations;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody asks the jar for invitations. */
class InviteCommandTests {

    private static final Pattern CODE = Pattern.compile("invitation=([0-9A-Z-]{41})\\s");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:15:00Z"), ZoneOffset.UTC);

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final DriverManagerDataSource database = new DriverManagerDataSource(url, "sa", "");

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream refusals = new ByteArrayOutputStream();

    /** The tests' own log stays as it is. */
    @BeforeEach
    void leaves_the_log_alone() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterEach
    void gives_it_back() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    @Test
    void prints_a_card_for_each_and_nothing_else() {
        migrate();

        int exit = run(
                "invite",
                "3",
                "--ownlight.registration=invite",
                "--ownlight.address=https://journal.example.org/",
                "--ownlight.practice.name=A quiet practice");

        assertThat(exit).isZero();
        assertThat(err()).isEmpty();
        assertThat(out().lines().filter(line -> line.matches("-{72}"))).hasSize(3);
        assertThat(out())
                .startsWith("A quiet practice")
                .contains(
                        "Open https://journal.example.org/begin\n",
                        "https://journal.example.org/begin?invitation=",
                        "until December 6, 2026",
                        "Nobody can reset it");
    }

    @Test
    void the_codes_on_the_cards_are_good() {
        migrate();
        run("invite", "2", "--ownlight.registration=invite");

        Invitations invitations = new Invitations(JdbcClient.create(database), CLOCK);
        List<String> codes =
                CODE.matcher(out()).results().map(found -> found.group(1)).toList();

        assertThat(codes)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(code -> invitations.isGood(PaperCode.typed(code)));
        assertThat(invitations.waiting()).isEqualTo(2);
    }

    @Test
    void speaks_spanish_when_asked_to() {
        migrate();

        assertThat(run("invite", "--ownlight.registration=invite", "--lang=es")).isZero();
        assertThat(out()).contains("Una invitación para empezar un diario", "6 de diciembre de 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "many", "1.5", "99999999999"})
    void makes_none_where_the_number_makes_no_sense(String number) {
        migrate();

        assertThat(run("invite", number, "--ownlight.registration=invite")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("A number from 1 to 500");
    }

    @ParameterizedTest
    @CsvSource({"open, nobody needs an invitation", "closed, Nobody may begin a journal here"})
    void makes_none_where_nobody_could_use_it(String registration, String said) {
        assertThat(run("invite", "--ownlight.registration=" + registration)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains(said);
    }

    @Test
    void says_that_the_database_is_not_ready() {
        assertThat(run("invite", "--ownlight.registration=invite")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("not made ready for this version");
    }

    @Test
    void says_that_the_database_did_not_answer() {
        int exit = run(
                "invite",
                "--ownlight.registration=invite",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/ownlight");

        assertThat(exit).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("The database could not be asked");
    }

    @Test
    void leaves_the_file_of_a_personal_journal_alone() {
        assertThat(answer("invite", "--ownlight.registration=invite")).isEqualTo(1);
        assertThat(err()).contains("for the hosted run");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --ownlight.registration=sometimes | following values are valid
            --spring.profiles.active=hosted   | OWNLIGHT_PROXY
            """)
    void says_which_settings_are_no_good(String settings, String said) {
        assertThat(run("invite", settings)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains(said);
    }

    @Test
    void another_word_is_not_understood() {
        assertThat(run("invent")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("There are: erase, invite, lock, status, unlock");
    }

    @Test
    void options_alone_start_the_journal() {
        assertThat(new CommandLine(new String[] {"--server.port=9000"}, CLOCK).isAsked())
                .isFalse();
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--spring.datasource.url=" + url, "--spring.datasource.username=sa"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return answer(all);
    }

    private int answer(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(answers));
        System.setErr(new PrintStream(refusals));
        try {
            return new CommandLine(arguments, CLOCK).run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String out() {
        return answers.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return refusals.toString(StandardCharsets.UTF_8);
    }

    private void migrate() {
        Flyway.configure().dataSource(database).load().migrate();
    }
}
