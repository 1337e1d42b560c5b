package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** A journal that whoever runs the program has closed for now. */
@PageTest
class ClosedJournalTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String CLOSED = "This journal is closed for now";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private MockVisitor writer;

    @BeforeEach
    void somebody_writes() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void locks_with_the_next_request_wherever_it_is_open() {
        change(true);

        Answer next = writer.opens("/journal");

        assertThat(next.status()).isEqualTo(303);
        assertThat(next.location()).isEqualTo("/unlock?to=/journal");
        assertThat(writer.session()).isNull();
    }

    @Test
    void says_so_to_whoever_has_the_passphrase() {
        change(true);

        Answer refused = new MockVisitor(mvc).unlocks(writer.name(), MockVisitor.PHRASE);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("#passphrase-error").text()).startsWith(CLOSED);
    }

    @Test
    void says_nothing_to_whoever_has_not() {
        change(true);
        MockVisitor guesser = new MockVisitor(mvc);

        Answer wrong = guesser.unlocks(writer.name(), "not the passphrase of this one");
        Answer unknown = guesser.unlocks("nobody-has-this-name", "not the passphrase of this one");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.page().select(".error").text())
                .isEqualTo(unknown.page().select(".error").text())
                .doesNotContain(CLOSED);
    }

    @Test
    void is_not_opened_by_its_recovery_code_which_stays_good() {
        String code = writer.takesRecoveryCode();
        change(true);

        Answer refused = writer.recovers(writer.name(), code, "eight quiet herons on the roof");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("#code-error").text()).startsWith(CLOSED);

        change(false);
        assertThat(writer.recovers(writer.name(), code, "eight quiet herons on the roof")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void keeps_the_words_in_the_box_of_whoever_comes_to_it_with_them() {
        change(true);
        MockVisitor again = new MockVisitor(mvc);
        FilledForm box = again.sends(
                        again.opens(PROMPT).form().with("text", "Not lost.").with("action", "save"))
                .form();

        Answer refused = again.sends(box.with("name", writer.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains(CLOSED);
        assertThat(refused.form().field("text")).isEqualTo("Not lost.");
    }

    @Test
    void takes_late_words_which_are_there_once_it_is_opened_again() {
        FilledForm form =
                writer.opens(PROMPT).form().with("text", "Late, and not lost.").with("action", "save");
        change(true);

        Answer kept = writer.sends(form);
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.page().text()).contains("Your words are kept");

        change(false);
        writer.unlocks();
        assertThat(writer.opens(PROMPT).form().field("text")).isEqualTo("Late, and not lost.");
    }

    private void change(boolean closed) {
        database.update("update account set locked = ? where name = ?", closed, writer.name());
    }
}
