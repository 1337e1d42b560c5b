package app.ownlight.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** A journal that its writer no longer wants to exist. */
@PageTest
class EraseTests {

    private static final String PAGE = "/your-data/erase";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;
    private String account;

    @BeforeEach
    void somebody_has_written() {
        person = somebody();
        person.begins();
        person.writes("", "Soon to be gone.");
        account = database.queryForObject("select id from account where name = ?", String.class, person.name());
    }

    @Test
    void says_how_much_there_is_and_where_to_erase_it() {
        assertThat(person.opens("/your-data").page().text()).contains("One entry");
        person.writes("", "And another.");

        Answer page = person.opens("/your-data");

        assertThat(page.page().text()).contains("2 entries").doesNotContain("draft");
        assertThat(page.page().select("main a[href=" + PAGE + "]")).hasSize(1);
    }

    @Test
    void takes_every_row_of_the_account_and_says_what_may_remain() {
        MockVisitor neighbour = somebody();
        neighbour.begins();
        String theirs = neighbour.writes("", "Somebody else’s.");
        draft();

        Answer erased = person.erases(MockVisitor.PHRASE);

        assertThat(erased.status()).isEqualTo(303);
        for (String table : tablesOfAccounts()) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(database.queryForObject("select count(*) from account where name = ?", Integer.class, person.name()))
                .isZero();
        assertThat(person.opens(erased.location()).page().text())
                .contains("Backups, still encrypted, until newer ones take their place");
        assertThat(neighbour.opens(theirs).entryText()).isEqualTo("Somebody else’s.");
    }

    @Test
    void locks_every_browser_and_takes_the_cookies() {
        MockVisitor elsewhere = somebody();
        elsewhere.unlocks(person.name(), MockVisitor.PHRASE);
        MockVisitor otherTab = person.again();
        FilledForm typing = elsewhere.opens("/journal/new").form().with("text", "Typed for nobody now.");
        MockHttpSession session = person.session();

        person.erases(MockVisitor.PHRASE);

        assertThat(session.isInvalid()).isTrue();
        assertThat(person.cookies()).isEmpty();
        assertThat(otherTab.opens("/journal").location()).startsWith("/unlock");
        Answer late = elsewhere.sends(typing.with("action", "save"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.form().field("text")).isEqualTo("Typed for nobody now.");
        assertThat(elsewhere.opens("/journal").location()).startsWith("/unlock");
    }

    @Test
    void frees_the_name() {
        person.erases(MockVisitor.PHRASE);

        assertThat(somebody().unlocks(person.name(), MockVisitor.PHRASE).status())
                .isEqualTo(401);
        MockVisitor next = somebody();
        assertThat(next.begins(person.name(), "another quiet orchard behind walls")
                        .status())
                .isEqualTo(303);
        assertThat(next.opens("/journal").body()).doesNotContain("Soon to be gone");
    }

    @Test
    void asks_for_the_passphrase_and_the_box() {
        FilledForm form = person.opens(PAGE).form();

        Answer nothing = person.sends(form);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select(".error-summary li")).hasSize(2);

        Answer unsure = person.sends(form.with("passphrase", MockVisitor.PHRASE));
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.page().select("#sure-error")).hasSize(1);
        assertThat(unsure.body()).doesNotContain(MockVisitor.PHRASE);

        Answer wrong = person.erases("a near miss of the passphrase");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body()).doesNotContain("near miss");

        assertThat(rows("entry")).isEqualTo(1);
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void needs_an_open_journal_and_its_own_form() {
        assertThat(somebody().opens("/your-data").location()).isEqualTo("/unlock?to=/your-data");
        assertThat(somebody().opens(PAGE).location()).isEqualTo("/unlock?to=" + PAGE);
        Map<String, String> foreign = Map.of("passphrase", MockVisitor.PHRASE, "sure", "yes", "_csrf", "foreign");

        assertThat(person.exchanges("POST", PAGE, foreign).status()).isEqualTo(403);

        assertThat(rows("entry")).isEqualTo(1);
        assertThat(somebody().opens("/your-data/erased").status()).isEqualTo(200);
    }

    private void draft() {
        database.update("""
                insert into draft (account_id, id, revision, head, body)
                select account_id, id, 1, head, body from entry where account_id = cast(? as uuid)""", account);
        assertThat(rows("draft")).isEqualTo(1);
    }

    /** Every table that keeps something for an account, also those that are still to come. */
    private List<String> tablesOfAccounts() {
        List<String> tables = database.queryForList(
                "select table_name from information_schema.columns where lower(column_name) = 'account_id'",
                String.class);
        assertThat(tables).hasSizeGreaterThan(1);
        return tables;
    }

    private int rows(String table) {
        return database.queryForObject(
                "select count(*) from " + table + " where account_id = cast(? as uuid)", Integer.class, account);
    }

    private MockVisitor somebody() {
        return new MockVisitor(mvc);
    }
}
