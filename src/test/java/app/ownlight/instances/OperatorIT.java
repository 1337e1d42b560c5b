package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.Machine;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of whoever runs the program for others, at the end of a tunnel, and what people are told of them. */
class OperatorIT {

    private static final String PAGE = "/operator";
    private static final String PASSWORD = "cinco palabras: ñandú, batería, clavo";

    @TempDir
    static Path folder;

    private static Postgres database;
    private static Ownlight instance;
    private static int port;

    @RegisterExtension
    final Browser browser = new Browser();

    private final HttpPerson operator = asking(PASSWORD);

    @BeforeAll
    static void a_practice_runs_it() throws IOException, SQLException, InterruptedException {
        database = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"));
        port = Machine.freePort();
        Map<String, String> environment = new HashMap<>(Hosted.environment(database.url()));
        environment.put("OWNLIGHT_REGISTRATION", "invite");
        environment.put("OWNLIGHT_OPERATOR_PORT", String.valueOf(port));
        environment.put("OWNLIGHT_OPERATOR_PASSWORD", PASSWORD);
        environment.put("OWNLIGHT_PRACTICE_NAME", "The <Kendall> Practice");
        environment.put("OWNLIGHT_PRACTICE_CREDIT", "Brought to you by L’Étoile & Daughters.");
        environment.put("OWNLIGHT_PRACTICE_BACKUPDAYS", "21");
        environment.put("LC_ALL", "C.UTF-8");
        instance = Ownlight.in(folder.resolve("instance"), environment);
        instance.launch(SharedOwnlight.CHEAP);
        instance.awaitAnswer();
    }

    @AfterAll
    static void and_stops_it() throws IOException, InterruptedException {
        instance.close();
        database.close();
    }

    @Test
    void asks_for_a_password_before_it_tells_anything() {
        Answer refused = at("localhost:" + port, Map.of()).opens(PAGE);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic realm=\"operator\"");
        assertThat(refused.page().select("h1").text()).isEqualTo("This page asks for a password");
        assertThat(refused.page().select("a"))
                .allMatch(link -> link.attr("href").equals(PAGE));
        assertThat(operator.opens(PAGE).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cinco palabras", "operator", "cinco palabras: ñandú, batería, clavoX"})
    void no_other_password_opens_it(String password) {
        assertThat(asking(password).opens(PAGE).status()).isEqualTo(401);
        assertThat(asking(password).opens(PAGE + "/erase").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator", "/operator/", "/%6Fperator", "/operator/erase", "/operator/invitations"})
    void nobody_finds_it_where_people_come_in(String address) {
        Map<String, String> outside = new HashMap<>(Hosted.proxied("198.51.100.7"));
        outside.put("Authorization", basic(PASSWORD));

        assertThat(new HttpPerson(instance.address(), outside).opens(address).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/begin", "/unlock", "/help", "/guides/light", "/left", "/error"})
    void nothing_else_answers_on_its_port(String address) {
        assertThat(operator.opens(address).status()).isEqualTo(404);
        assertThat(at("localhost:" + port, Map.of()).opens(address).status()).isEqualTo(401);
    }

    @Test
    void tells_the_browser_the_rules_of_every_page_and_starts_no_session() {
        Answer page = operator.opens(PAGE);

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'");
        assertThat(page.headers().get("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("operator=")
                .contains("Path=/operator", "HttpOnly", "SameSite=Strict");
        String style = page.page().expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(at("localhost:" + port, Map.of()).opens(style).status()).isEqualTo(200);
        assertThat(page.page().select("script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"evil.example:8082, 400", "journal.example.org, 400", "127.0.0.1:9999, 200", "localhost, 200"})
    void answers_to_names_of_this_machine_whatever_port_the_tunnel_has(String host, int status) {
        HttpPerson person = at(host, Map.of("Authorization", basic(PASSWORD)));

        assertThat(person.opens(PAGE).status()).isEqualTo(status);
    }

    @Test
    void keeps_no_operator_out() {
        Page page = browser.person().arrives().newPage();
        page.setExtraHTTPHeaders(Map.of("Authorization", basic(PASSWORD)));
        page.navigate("http://localhost:" + port + PAGE);
        Axe.findsNothingOn(page);
        page.getByLabel("Name of the journal").fill("nobody here");
        page.getByRole(AriaRole.BUTTON, named("Erase it")).click();
        assertThat(page.getByRole(AriaRole.ALERT).count()).isPositive();
        Axe.findsNothingOn(page);
        page.getByRole(AriaRole.BUTTON, named("Make invitations")).click();
        assertThat(page.getByRole(AriaRole.HEADING).first().textContent()).isEqualTo("Invitations");
        Axe.findsNothingOn(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void a_form_of_another_page_changes_nothing() throws SQLException {
        journal("Robin");
        Map<String, String> fields = Map.of("name", "Robin", "action", "close");
        assertThat(operator.exchanges("POST", PAGE + "/journal", fields).status())
                .isEqualTo(403);

        HttpPerson lured =
                at("localhost:" + port, Map.of("Authorization", basic(PASSWORD), "Origin", "http://localhost:3000"));
        assertThat(sends(lured, "journal", fields).status()).isEqualTo(403);

        assertThat(isClosed("robin")).isFalse();
    }

    @Test
    void counts_and_names_nobody() throws SQLException {
        journal("Heron");
        sends(operator, "journal", Map.of("name", "heron", "action", "close"));

        Document page = operator.opens(PAGE).page();

        assertThat(fact(page, "Journals")).matches("\\d+, \\d+ of them closed for now");
        assertThat(fact(page, "Who may begin a journal")).isEqualTo("Whoever has an invitation");
        assertThat(fact(page, "Version of Ownlight")).matches("\\d.*");
        assertThat(Integer.parseInt(fact(page, "Newest change of the tables"))).isGreaterThanOrEqualTo(9);
        assertThat(fact(page, "Database")).startsWith("PostgreSQL 17");
        assertThat(fact(page, "This instance runs since")).contains("20");
        assertThat(page.text()).doesNotContainIgnoringCase("heron");
    }

    @Test
    void makes_a_card_whose_code_begins_a_journal_that_the_operator_then_closes() {
        String code = invites("1", "en")
                .page()
                .expectFirst(".framed .recovery-code")
                .text()
                .replace(' ', '-');
        HttpPerson person = Hosted.person(instance);
        FilledForm begin = person.opens("/begin?invitation=" + code).form();
        Answer begun = person.sends(begin.with("name", "Quiet Wren")
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin"));
        assertThat(begun.status()).isEqualTo(303);
        String page = person.writes("", "Still here afterwards.");

        Answer closed = sends(operator, "journal", Map.of("name", " quiet WREN", "action", "close"));

        assertThat(operator.opens(closed.location())
                        .page()
                        .select("[role=status]")
                        .text())
                .isEqualTo("The journal is closed for now.");
        assertThat(person.opens(page).location()).startsWith("/unlock");
        assertThat(person.unlocks("Quiet Wren", MockVisitor.PHRASE).status()).isNotEqualTo(303);
        assertThat(sends(operator, "journal", Map.of("name", "Quiet Wren", "action", "reopen"))
                        .location())
                .isEqualTo("/operator?done=reopened");
        assertThat(person.unlocks("Quiet Wren", MockVisitor.PHRASE).status()).isEqualTo(303);
        assertThat(person.opens(page).entryText()).isEqualTo("Still here afterwards.");
    }

    @Test
    void cards_are_in_the_language_that_was_asked_for_and_their_codes_are_kept_nowhere() throws SQLException {
        long before = waiting();
        Document made = invites("3", "es").page();

        List<String> codes = made.select(".framed .recovery-code").eachText();
        assertThat(codes)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9A-Z]{5} ){6}[0-9A-Z]{5}"));
        assertThat(made.expectFirst(".framed").attr("lang")).isEqualTo("es");
        assertThat(made.expectFirst(".framed").text())
                .contains(
                        "The <Kendall> Practice te ofrece", "https://journal.example.org/begin", "Sirve para empezar");
        assertThat(made.expectFirst("h1").text()).isEqualTo("Invitations");
        assertThat(waiting()).isEqualTo(before + 3);
        Document page = operator.opens(PAGE).page();
        assertThat(fact(page, "Invitations that wait to be used")).contains(", the last until ");
        assertThat(page.text()).doesNotContain(codes.get(0).substring(0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "51", "-1", "many", "1e1", "9999999999"})
    void makes_one_to_fifty_and_says_so(String count) throws SQLException {
        long before = waiting();
        Answer refused = invites(count, "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#count-error").text()).isEqualTo("Give a number from 1 to 50.");
        assertThat(refused.page().expectFirst("#count").val()).isEqualTo(count);
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void erases_a_journal_when_its_name_was_typed_twice() throws SQLException {
        journal("Crow");
        Answer asks = sends(operator, "journal", Map.of("name", "Crow", "action", "erase"));
        assertThat(asks.status()).isEqualTo(200);
        assertThat(asks.page().text()).contains("Nobody can bring them back", "up to 21 days");

        Answer other = operator.sends(asks.form().with("again", "Rook"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(journals("crow")).isOne();

        Answer erased = operator.sends(other.form().with("again", "Crow"));
        assertThat(erased.location()).isEqualTo("/operator?done=erased");
        assertThat(journals("crow")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "reopen", "erase"})
    void says_where_no_journal_has_the_name_and_gives_it_back(String action) {
        Answer refused = sends(operator, "journal", Map.of("name", "No <Crane>", "action", action));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name-error").text()).startsWith("No journal here has this name.");
        assertThat(refused.page().expectFirst("#name").val()).isEqualTo("No <Crane>");
    }

    @Test
    void speaks_the_language_that_the_browser_asks_for() {
        Map<String, String> spanish = Map.of("Authorization", basic(PASSWORD), "Accept-Language", "es-MX,es");
        Document page = at("localhost:" + port, spanish).opens(PAGE).page();

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Para quien se encarga de esto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guides/light", "/help", "/begin", "/about", "/nowhere"})
    void the_foot_of_every_page_says_who_offers_it(String address) {
        Document page = Hosted.person(instance).opens(address).page();

        assertThat(page.expectFirst("footer").text()).contains("Offered by The <Kendall> Practice.");
    }

    @Test
    void the_about_page_says_who_can_read_what_and_how_long_backups_stay() {
        Document about = Hosted.person(instance).opens("/about").page();

        assertThat(about.text())
                .contains("The <Kendall> Practice runs this Ownlight.")
                .contains("you trust them not to change the program")
                .contains("They cannot open it, and they cannot give it another passphrase.")
                .contains("stays in their backups, still encrypted, for up to 21 days")
                .contains("Copies may stay in backups, still encrypted, for up to 21 days.")
                .doesNotContain("five weeks");
        assertThat(about.expectFirst("p:contains(305 Psychotherapy) + p").text())
                .isEqualTo("Brought to you by L’Étoile & Daughters.");
        assertThat(Hosted.person(instance).opens("/your-data/erased").page().text())
                .contains("Backups, still encrypted, for up to 21 days.")
                .doesNotContain("five weeks");
    }

    private static HttpPerson asking(String password) {
        return at("localhost:" + port, Map.of("Authorization", basic(password)));
    }

    /** Somebody at the end of the tunnel, under the name that their browser knows it by. */
    private static HttpPerson at(String host, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Host", host);
        return new HttpPerson("http://127.0.0.1:" + port, all);
    }

    private static String basic(String password) {
        byte[] pair = ("operator:" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private Answer invites(String count, String language) {
        return sends(operator, "invitations", Map.of("count", count, "language", language));
    }

    /** Sends the fields with the token that stands in the form. */
    private static Answer sends(HttpPerson person, String form, Map<String, String> fields) {
        String address = PAGE + "/" + form;
        Element token = person.opens(PAGE).page().expectFirst("form[action=" + address + "] [name=_csrf]");
        Map<String, String> whole = new HashMap<>(fields);
        whole.put("_csrf", token.val());
        return person.exchanges("POST", address, whole);
    }

    private static String fact(Document page, String term) {
        return page.expectFirst("dt:matchesWholeOwnText(^" + term + "$) + dd").text();
    }

    private static void journal(String name) throws SQLException {
        database.values("insert into account (id, name, folded_name, passphrase_wrap, public_keyset, last_position)"
                + " values (gen_random_uuid(), '%s', '%s', '\\x00', '\\x00', 0) returning id"
                        .formatted(name, name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isClosed(String name) throws SQLException {
        return database.values("select locked from account where folded_name = '" + name + "'")
                .equals(List.of("t"));
    }

    private static int journals(String name) throws SQLException {
        return database.values("select 1 from account where folded_name = '" + name + "'")
                .size();
    }

    private static long waiting() throws SQLException {
        return database.values("select 1 from invitation").size();
    }
}
