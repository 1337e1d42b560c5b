package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class DoubleClickTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @RepeatedTest(5)
    void begins_one_journal_and_keeps_the_words_once() throws Exception {
        String name = UUID.randomUUID().toString();
        MockVisitor person = new MockVisitor(mvc);
        FilledForm words =
                person.opens("/guides/light/connection/write/1").form().with("text", "The first words.");
        FilledForm form = person.sends(words)
                .form()
                .with("name", name)
                .with("passphrase", "plum harbour seven wicker lamps")
                .with("action", "begin");

        List<Answer> answers =
                AtOnce.all(Stream.of(1, 2).map(click -> () -> person.again().sends(form)));

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers.get(0).location()).isEqualTo(answers.get(1).location());
        assertThat(accounts(name)).isEqualTo(1);
        assertThat(entries(name)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void on_save_keeps_the_words_once() throws Exception {
        String name = UUID.randomUUID().toString();
        MockVisitor person = new MockVisitor(mvc);
        person.begins(name, "plum harbour seven wicker lamps");
        FilledForm form =
                person.opens("/journal/new").form().with("text", "Once.").with("action", "save");

        List<Answer> answers =
                AtOnce.all(Stream.of(1, 2).map(click -> () -> person.again().sends(form)));

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers).extracting(Answer::location).containsOnly("/journal/" + form.field("id"));
        assertThat(entries(name)).isEqualTo(1);
        assertThat(person.opens("/journal/" + form.field("id")).entryText()).isEqualTo("Once.");
    }

    private int accounts(String name) {
        return database.queryForObject("select count(*) from account where name = ?", Integer.class, name);
    }

    private int entries(String name) {
        return database.queryForObject(
                "select count(*) from entry e join account a on a.id = e.account_id where a.name = ?",
                Integer.class,
                name);
    }
}
