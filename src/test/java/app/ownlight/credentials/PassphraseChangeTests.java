package app.ownlight.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Another passphrase: one row is wrapped anew, no entry is touched, every other browser is locked. */
@PageTest
class PassphraseChangeTests {

    private static final String PAGE = "/settings/passphrase";
    private static final String NEXT = "another quiet orchard behind walls";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;
    private String entry;

    @BeforeEach
    void somebody_has_written() {
        person = somebody();
        person.begins();
        entry = person.writes("", "Written before.");
    }

    @Test
    void opens_with_the_new_one_and_no_longer_with_the_old() {
        assertThat(person.changesPassphrase(MockVisitor.PHRASE, NEXT).status()).isEqualTo(303);

        assertThat(somebody().unlocks(person.name(), MockVisitor.PHRASE).status())
                .isEqualTo(401);
        MockVisitor again = somebody();
        assertThat(again.unlocks(person.name(), NEXT).status()).isEqualTo(303);
        assertThat(again.opens(entry).entryText()).isEqualTo("Written before.");
    }

    @Test
    void leaves_every_entry_and_draft_as_it_was_to_the_byte() {
        List<Map<String, Object>> before = rows("entry");

        person.changesPassphrase(MockVisitor.PHRASE, NEXT);

        assertThat(rows("entry")).usingRecursiveComparison().isEqualTo(before);
        assertThat(before).isNotEmpty();
    }

    @Test
    void stays_open_here_with_a_new_session_and_locks_every_other_browser() {
        MockVisitor elsewhere = somebody();
        elsewhere.unlocks(person.name(), MockVisitor.PHRASE);
        FilledForm typing = elsewhere.opens("/journal/new").form().with("text", "Typed elsewhere meanwhile.");
        String session = person.session().getId();
        String half = person.cookie("k");
        String token = person.cookie("t");

        person.changesPassphrase(MockVisitor.PHRASE, NEXT);

        assertThat(person.opens(entry).entryText()).isEqualTo("Written before.");
        assertThat(person.session().getId()).isNotEqualTo(session);
        assertThat(person.cookie("k")).isNotEmpty().isNotEqualTo(half);
        assertThat(person.cookie("t")).isNotEmpty().isNotEqualTo(token);
        Answer late = elsewhere.sends(typing.with("action", "save"));
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body()).doesNotContain("Typed elsewhere meanwhile.");
        assertThat(elsewhere.opens("/journal").location()).startsWith("/unlock");
    }

    @Test
    void asks_for_the_passphrase_of_now() {
        Answer refused = person.changesPassphrase("a near miss of the passphrase", NEXT);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().expectFirst("#passphrase-error").text()).startsWith("This is not the passphrase");
        assertThat(refused.body()).doesNotContain("near miss", NEXT);
        assertThat(somebody().unlocks(person.name(), MockVisitor.PHRASE).status())
                .isEqualTo(303);
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void judges_the_new_one_by_the_same_rules() {
        Answer refused = person.changesPassphrase(MockVisitor.PHRASE, person.name() + person.name());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().expectFirst("#new-error").text()).contains("guessed early");
        assertThat(refused.page().select(".secret-words").text().split(" ")).hasSize(5);
    }

    @Test
    void takes_five_words_and_shows_them_once_more() {
        FilledForm form = person.opens(PAGE).form();
        String words = form.field("offered");

        Answer changed =
                person.sends(form.with("passphrase", MockVisitor.PHRASE).with("action", "take"));

        assertThat(person.opens(changed.location())
                        .page()
                        .select("aside .secret-words")
                        .text())
                .isEqualTo(words);
        assertThat(somebody().unlocks(person.name(), words).status()).isEqualTo(303);
    }

    @Test
    void tells_that_old_backups_keep_the_old_one_and_lets_a_password_manager_help() {
        Answer page = person.opens(PAGE);

        assertThat(page.body()).contains("a former passphrase still opens those");
        assertThat(page.page().select("input[autocomplete=current-password], input[autocomplete=new-password]"))
                .hasSize(2);
        assertThat(page.page().expectFirst("input[autocomplete=username]").val())
                .isEqualTo(person.name());
    }

    @Test
    void leaves_the_recovery_code_as_it_is() {
        String code = person.takesRecoveryCode();
        person.changesPassphrase(MockVisitor.PHRASE, NEXT);

        assertThat(somebody()
                        .recovers(person.name(), code, "a third phrase from the attic")
                        .status())
                .isEqualTo(303);
    }

    @RepeatedTest(3)
    void leaves_exactly_one_when_it_is_changed_twice_at_once() throws Exception {
        List<String> chosen = List.of(NEXT, "seven lamps on the harbour wall");
        FilledForm form = person.opens(PAGE).form().with("passphrase", MockVisitor.PHRASE);
        Map<String, String> fields = form.fields();

        List<Answer> answers = AtOnce.all(chosen.stream()
                .map(next -> AtOnce.with(fields, Map.of("new", next, "action", "change")))
                .map(sent -> () -> person.again().exchanges("POST", PAGE, sent)));

        assertThat(answers).extracting(Answer::status).contains(303);
        assertThat(Stream.concat(chosen.stream(), Stream.of(MockVisitor.PHRASE))
                        .filter(phrase ->
                                somebody().unlocks(person.name(), phrase).status() == 303))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void a_second_click_finds_what_the_first_has_done() throws Exception {
        Map<String, String> fields = AtOnce.with(
                person.opens(PAGE).form().fields(),
                Map.of("passphrase", MockVisitor.PHRASE, "new", NEXT, "action", "change"));

        List<Answer> answers =
                AtOnce.all(Stream.of(1, 2).map(click -> () -> person.again().exchanges("POST", PAGE, fields)));

        assertThat(answers).extracting(Answer::status).contains(303);
        assertThat(somebody().unlocks(person.name(), NEXT).status()).isEqualTo(303);
    }

    @RepeatedTest(3)
    void an_unlock_that_races_it_opens_for_who_knows_the_passphrase_of_then() throws Exception {
        Map<String, String> change = AtOnce.with(
                person.opens(PAGE).form().fields(),
                Map.of("passphrase", MockVisitor.PHRASE, "new", NEXT, "action", "change"));
        MockVisitor other = somebody();

        AtOnce.all(Stream.of(
                () -> person.again().exchanges("POST", PAGE, change),
                () -> other.unlocks(person.name(), MockVisitor.PHRASE)));

        assertThat(other.opens("/journal").location()).startsWith("/unlock");
        assertThat(somebody().unlocks(person.name(), MockVisitor.PHRASE).status())
                .isEqualTo(401);
        assertThat(somebody().unlocks(person.name(), NEXT).status()).isEqualTo(303);
    }

    @Test
    void needs_an_open_journal_and_its_own_form() {
        assertThat(somebody().opens(PAGE).location()).isEqualTo("/unlock?to=" + PAGE);
        Map<String, String> foreign =
                Map.of("passphrase", MockVisitor.PHRASE, "new", NEXT, "action", "change", "_csrf", "foreign");
        assertThat(person.exchanges("POST", PAGE, foreign).status()).isEqualTo(403);
        assertThat(somebody().unlocks(person.name(), MockVisitor.PHRASE).status())
                .isEqualTo(303);
    }

    private List<Map<String, Object>> rows(String table) {
        return database.queryForList(
                "select r.* from " + table + " r join account a on a.id = r.account_id where a.name = ? order by r.id",
                person.name());
    }

    private MockVisitor somebody() {
        return new MockVisitor(mvc);
    }
}
