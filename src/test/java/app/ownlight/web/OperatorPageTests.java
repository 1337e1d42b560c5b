package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of whoever runs the program: numbers, invitations, and a journal that somebody names. */
@OperatedServer
class OperatorPageTests {

    private static final String PAGE = "/operator";

    @LocalServerPort
    int publicPort;

    @Autowired
    OperatorConnector connector;

    @Autowired
    JdbcTemplate database;

    private OperatorBrowser operator;

    @BeforeEach
    void somebody_keeps_a_journal() {
        operator = stranger().as("operator", OperatedServer.PASSWORD);
        database.update(
                "insert into account (id, name, folded_name, passphrase_wrap, public_keyset, last_position)"
                        + " values (?, 'Quiet Heron', 'quiet heron', ?, ?, 0)",
                UUID.randomUUID(),
                new byte[1],
                new byte[1]);
    }

    @AfterEach
    void nobody_does() {
        database.update("delete from account where folded_name = 'quiet heron'");
        database.update("delete from invitation");
    }

    @Test
    void asks_for_a_password_before_it_tells_anything() {
        Answer refused = stranger().opens(PAGE);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic realm=\"operator\"");
        assertThat(refused.page().select("h1").text()).isEqualTo("This page asks for a password");
        assertThat(refused.page().select("a"))
                .allMatch(link -> link.attr("href").equals(PAGE));
        assertThat(operator.opens(PAGE).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "operator,correct horse battery staple",
        "operator,''",
        
        "admin,x"
    })
    void no_other_user_or_password_opens_it(String user, String password) {
        assertThat(stranger().as(user, password).opens(PAGE).status()).isEqualTo(401);
        assertThat(stranger().as(user, password).opens("/operator/erase").status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator", "/operator/", "/%6Fperator", "/operator/erase", "/operator/invitations"})
    void nobody_finds_it_where_people_come_in(String address) {
        OperatorBrowser outside = new OperatorBrowser(publicPort).as("operator", OperatedServer.PASSWORD);

        assertThat(outside.opens(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/about", "/begin", "/unlock", "/help", "/guides/light", "/journal", "/left", "/error"})
    void nothing_else_answers_on_its_port(String address) {
        assertThat(operator.opens(address).status()).isEqualTo(404);
        assertThat(stranger().opens(address).status()).isEqualTo(401);
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
        assertThat(stranger().opens(style).status()).isEqualTo(200);
        assertThat(page.page().select("script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example:8082", "journal.example.org"})
    void answers_to_names_of_this_machine_only(String host) {
        assertThat(operator.with("Host", host).opens(PAGE).status()).isEqualTo(400);
    }

    @Test
    void a_form_of_another_page_changes_nothing() {
        Map<String, String> fields = Map.of("name", "Quiet Heron", "action", "close");
        assertThat(operator.exchanges("POST", PAGE + "/journal", fields).status())
                .isEqualTo(403);

        Map<String, String> whole = form("/operator/journal", fields);
        operator.with("Origin", "http://localhost:3000");
        assertThat(operator.exchanges("POST", PAGE + "/journal", whole).status())
                .isEqualTo(403);

        assertThat(isClosed()).isFalse();
    }

    @Test
    void counts_and_names_nobody() {
        operator.exchanges(
                "POST", PAGE + "/journal", form("/operator/journal", Map.of("name", "quiet heron", "action", "close")));

        Document page = operator.opens(PAGE).page();

        assertThat(fact(page, "Journals")).matches("\\d+, 1 of them closed for now");
        assertThat(fact(page, "Invitations that wait to be used")).isEqualTo("None");
        assertThat(fact(page, "Who may begin a journal")).isEqualTo("Whoever has an invitation");
        assertThat(Integer.parseInt(fact(page, "Newest change of the tables"))).isGreaterThanOrEqualTo(9);
        assertThat(fact(page, "Database")).matches("(H2|PostgreSQL) [\\d.]+.*");
        assertThat(fact(page, "This instance runs since")).contains("20");
        assertThat(page.text()).doesNotContainIgnoringCase("heron");
    }

    @Test
    void makes_cards_whose_codes_are_good_and_kept_nowhere() {
        Document made = invites("3", "es").page();

        List<String> codes = made.select(".out .code").eachText();
        assertThat(codes)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9A-Z]{5} ){6}[0-9A-Z]{5}"));
        Element card = made.expectFirst(".out");
        assertThat(card.attr("lang")).isEqualTo("es");
        assertThat(card.text())
                .contains(
                        "The <Kendall> Practice te ofrece",
                        "https://journal.example.org/begin",
                        "Sirve una vez, hasta el ");
        assertThat(made.expectFirst("h1").text()).isEqualTo("Invitations");
        assertThat(database.queryForObject("select count(*) from invitation", Integer.class))
                .isEqualTo(3);
        assertThat(fact(operator.opens(PAGE).page(), "Invitations that wait to be used"))
                .startsWith("3, the last until ");
        assertThat(operator.opens(PAGE).body()).doesNotContain(codes.get(0).substring(0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "51", "-1", "many", "1e1", "9999999999"})
    void makes_one_to_fifty_and_says_so(String count) {
        Answer refused = invites(count, "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#count-error").text()).isEqualTo("Give a number from 1 to 50.");
        assertThat(refused.page().expectFirst("#count").val()).isEqualTo(count);
        assertThat(database.queryForObject("select count(*) from invitation", Integer.class))
                .isZero();
    }

    @Test
    void closes_a_journal_and_lets_it_be_opened_again() {
        Answer closed = names("quiet HERON ", "close");
        assertThat(closed.status()).isEqualTo(303);
        assertThat(isClosed()).isTrue();
        assertThat(operator.opens(closed.location())
                        .page()
                        .select("[role=status]")
                        .text())
                .isEqualTo("The journal is closed for now.");

        assertThat(names("Quiet Heron", "reopen").location()).isEqualTo("/operator?done=reopened");
        assertThat(isClosed()).isFalse();
    }

    @Test
    void erases_a_journal_when_its_name_was_typed_twice() {
        Answer asks = names("Quiet Heron", "erase");
        assertThat(asks.status()).isEqualTo(200);
        assertThat(asks.page().text()).contains("Nobody can bring them back", "up to 21 days");

        Answer other = operator.sends(asks.form().with("again", "Loud Heron"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(journals()).isOne();

        Answer erased = operator.sends(other.form().with("again", "Quiet Heron"));
        assertThat(erased.location()).isEqualTo("/operator?done=erased");
        assertThat(journals()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "reopen", "erase"})
    void says_where_no_journal_has_the_name_and_gives_it_back(String action) {
        Answer refused = names("Quiet <Crane>", action);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name-error").text()).startsWith("No journal here has this name.");
        assertThat(refused.page().expectFirst("#name").val()).isEqualTo("Quiet <Crane>");
        assertThat(journals()).isOne();
    }

    @Test
    void speaks_the_language_that_the_browser_asks_for() {
        Document page = operator.with("Accept-Language", "es-MX,es").opens(PAGE).page();

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Para quien se encarga de esto");
        assertThat(fact(page, "Invitaciones que esperan a usarse")).isEqualTo("Ninguna");
    }

    private OperatorBrowser stranger() {
        return new OperatorBrowser(connector.port());
    }

    private Answer invites(String count, String language) {
        return operator.exchanges(
                "POST",
                PAGE + "/invitations",
                form("/operator/invitations", Map.of("count", count, "language", language)));
    }

    private Answer names(String name, String action) {
        return operator.exchanges(
                "POST", PAGE + "/journal", form("/operator/journal", Map.of("name", name, "action", action)));
    }

    /** The fields with the token that stands in the form. */
    private Map<String, String> form(String action, Map<String, String> fields) {
        Element token = operator.opens(PAGE).page().expectFirst("form[action=" + action + "] [name=_csrf]");
        Map<String, String> whole = new HashMap<>(fields);
        whole.put("_csrf", token.val());
        return whole;
    }

    private static String fact(Document page, String term) {
        return page.expectFirst("dt:matchesWholeOwnText(^" + term + "$) + dd").text();
    }

    private boolean isClosed() {
        return Boolean.TRUE.equals(
                database.queryForObject("select locked from account where folded_name = 'quiet heron'", Boolean.class));
    }

    private int journals() {
        return database.queryForObject("select count(*) from account where folded_name = 'quiet heron'", Integer.class);
    }
}
