package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** What was answered as saved is still there when the power goes in the next moment. */
@PageTest
@ContextConfiguration(initializers = PowerCutTests.OnForcedFiles.class)
class PowerCutTests {

    private static final String COUNT = "select count(*) from entry where id = ?";

    @Autowired
    MockMvc mvc;

    @Autowired
    DataSource database;

    private final String name = UUID.randomUUID().toString();
    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins(name, "plum harbour seven wicker lamps");
    }

    @AfterEach
    void the_disk_is_well() {
        ForcedFiles.refuse(false);
    }

    @Test
    void leaves_a_journal_that_was_begun() throws Exception {
        assertThat(PowerCut.of(database)
                        .queryForObject("select count(*) from account where name = ?", Integer.class, name))
                .isEqualTo(1);
    }

    @Test
    void leaves_what_was_saved() throws Exception {
        UUID id = id(person.writes("", "Saved, and the light goes out."));

        JdbcTemplate left = PowerCut.of(database);

        String body = "select body from entry where id = ?";
        assertThat(left.queryForObject(body, byte[].class, id))
                .isEqualTo(new JdbcTemplate(database).queryForObject(body, byte[].class, id));
    }

    @Test
    void leaves_what_was_changed() throws Exception {
        String address = person.writes("", "The first words.");
        person.sends(person.opens(address + "/edit").form().with("text", "Other words."));

        assertThat(PowerCut.of(database)
                        .queryForObject("select revision from entry where id = ?", Integer.class, id(address)))
                .isEqualTo(2);
    }

    @Test
    void does_not_bring_back_what_was_deleted() throws Exception {
        String address = person.writes("", "To be gone.");
        person.sends(person.opens(address + "/delete").form());

        assertThat(PowerCut.of(database).queryForObject(COUNT, Integer.class, id(address)))
                .isZero();
    }

    @Test
    void leaves_what_stood_in_the_box_on_leaving() throws Exception {
        FilledForm form = person.opens("/journal/new").form().with("text", "Left in the middle of");
        person.exchanges("POST", "/leave", form.fields());

        assertThat(drafts(form)).isEqualTo(1);
    }

    @Test
    void leaves_a_draft_that_was_answered_as_kept() throws Exception {
        FilledForm form = person.opens("/journal/new").form().with("text", "Not sure yet");
        assertThat(person.exchanges("POST", "/drafts", form.fields()).status()).isEqualTo(303);
        assertThat(drafts(form)).isEqualTo(1);

        assertThat(person.sends(form.with("action", "save")).status()).isEqualTo(303);
        assertThat(drafts(form)).isZero();
    }

    @Test
    void leaves_words_that_came_after_the_lock() throws Exception {
        FilledForm form = person.opens("/journal/new").form().with("text", "Too late for the journal.");
        person.again()
                .exchanges("POST", "/lock", person.opens("/journal/new").form().fields());

        assertThat(person.sends(form.with("action", "save")).status()).isEqualTo(401);

        assertThat(PowerCut.of(database)
                        .queryForObject(
                                "select count(*) from late_save l join account a on a.id = l.account_id where a.name = ?",
                                Integer.class,
                                name))
                .isEqualTo(1);
    }

    @Test
    void leaves_what_was_brought_back() throws Exception {
        String address = person.writes("", "Gone and back.");
        person.sends(person.opens(address + "/delete").form());
        String token =
                person.opens("/journal").page().expectFirst("[name=_csrf]").val();

        assertThat(person.exchanges("POST", address + "/restore", Map.of("_csrf", token))
                        .status())
                .isEqualTo(303);

        assertThat(PowerCut.of(database).queryForObject(COUNT, Integer.class, id(address)))
                .isEqualTo(1);
    }

    @Test
    void leaves_the_passphrase_that_was_changed_and_the_code_that_was_confirmed() throws Exception {
        byte[] before = wrap("passphrase_wrap", new JdbcTemplate(database));

        assertThat(person.changesPassphrase("plum harbour seven wicker lamps", "nine swifts above the chimney")
                        .status())
                .isEqualTo(303);
        person.takesRecoveryCode();

        JdbcTemplate left = PowerCut.of(database);
        assertThat(wrap("passphrase_wrap", left))
                .isEqualTo(wrap("passphrase_wrap", new JdbcTemplate(database)))
                .isNotEqualTo(before);
        assertThat(wrap("recovery_wrap", left)).isNotNull();
    }

    @Test
    void does_not_bring_back_a_journal_that_was_erased() throws Exception {
        assertThat(person.erases("plum harbour seven wicker lamps").status()).isEqualTo(303);

        assertThat(PowerCut.of(database)
                        .queryForObject("select count(*) from account where name = ?", Integer.class, name))
                .isZero();
    }

    @Test
    void a_disk_that_does_not_confirm_is_not_called_saved() throws Exception {
        FilledForm form = person.opens("/journal/new").form().with("text", "No room for these.");
        ForcedFiles.refuse(true);

        Answer refused = person.sends(form.with("action", "save"));

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.page().expectFirst(".error-summary").text()).contains("could not be saved");
        assertThat(refused.form().field("text")).isEqualTo("No room for these.");

        assertThat(person.sends(refused.form()).status()).isEqualTo(500);

        ForcedFiles.refuse(false);
        assertThat(person.sends(refused.form()).status()).isEqualTo(303);
        assertThat(PowerCut.of(database).queryForObject(COUNT, Integer.class, UUID.fromString(form.field("id"))))
                .isEqualTo(1);
    }

    private byte[] wrap(String column, JdbcTemplate from) {
        return from.queryForObject("select " + column + " from account where name = ?", byte[].class, name);
    }

    private int drafts(FilledForm form) throws Exception {
        UUID id = UUID.fromString(form.field("draft"));
        return PowerCut.of(database).queryForObject("select count(*) from draft where id = ?", Integer.class, id);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring("/journal/".length()));
    }

    static class OnForcedFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            ForcedFiles.register();
            String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
            TestPropertyValues.of("spring.datasource.url=" + url.replace("h2:file:", "h2:file:forced:"))
                    .applyTo(context);
        }
    }
}
