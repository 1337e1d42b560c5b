package app.ownlight.operator;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What whoever runs the program does with a journal that somebody names to them. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class OperationTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Operation operation;

    @Autowired
    JdbcTemplate database;

    private MockVisitor writer;
    private String entry;
    private String account;

    @BeforeEach
    void somebody_has_written() {
        writer = new MockVisitor(mvc);
        writer.begins();
        entry = writer.writes("", "Still here afterwards.");
        account = database.queryForObject("select id from account where name = ?", String.class, writer.name());
    }

    @Test
    void closing_locks_an_open_journal_with_its_next_request_and_reopening_lets_it_open_with_all_that_was_in_it() {
        assertThat(operation.close(writer.name())).isTrue();

        assertThat(writer.opens(entry).location()).startsWith("/unlock");
        assertThat(writer.unlocks().status()).isNotEqualTo(303);

        assertThat(operation.reopen(writer.name())).isTrue();
        assertThat(writer.unlocks().status()).isEqualTo(303);
        assertThat(writer.opens(entry).entryText()).isEqualTo("Still here afterwards.");
    }

    @Test
    void erasing_takes_the_journal_with_all_that_was_in_it_and_its_name_is_free_again() {
        assertThat(operation.erase(writer.name())).isTrue();

        assertThat(database.queryForObject(
                        "select count(*) from entry where account_id = ?", Integer.class, UUID.fromString(account)))
                .isZero();
        assertThat(writer.opens(entry).location()).startsWith("/unlock");
        Answer begun = new MockVisitor(mvc).begins(writer.name(), MockVisitor.PHRASE);
        assertThat(begun.status()).isEqualTo(303);
    }

    @Test
    void a_name_is_compared_as_at_the_way_in_and_an_unknown_one_changes_nothing() {
        assertThat(operation.knows("  " + writer.name().toUpperCase() + " ")).isTrue();
        assertThat(operation.knows(writer.name() + "x")).isFalse();
        assertThat(operation.close(writer.name() + "x")).isFalse();
        assertThat(operation.reopen("")).isFalse();
        assertThat(operation.erase("%")).isFalse();

        assertThat(writer.opens(entry).status()).isEqualTo(200);
    }

    @Test
    void the_log_has_the_journal_s_id_and_never_its_name(CapturedOutput log) {
        operation.close(writer.name());
        operation.reopen(writer.name());
        operation.erase(writer.name());

        assertThat(log.getOut()
                        .lines()
                        .filter(line -> line.contains(account))
                        .map(line -> line.replaceFirst(".*: ", "")))
                .contains("closed " + account, "reopened " + account, "erased by the operator " + account);
        assertThat(log.getAll()).doesNotContain(writer.name());
    }
}
