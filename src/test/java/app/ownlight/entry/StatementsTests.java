package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Pages that show many records ask the database no more often than those that show few. */
@PageTest
class StatementsTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    EntityManagerFactory database;

    private MockVisitor writer;
    private Statistics statistics;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
        statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void nobody_counts_any_more() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void the_page_of_drafts() {
        leaves(1);
        long few = asked(() -> writer.opens("/kept"));
        leaves(9);

        assertThat(writer.opens("/kept").body()).contains("half a thought 1", "half a thought 9");
        assertThat(asked(() -> writer.opens("/kept"))).isEqualTo(few);
    }

    @Test
    void the_loop() {
        makesLoops(2);
        long few = asked(() -> writer.opens("/guides/light/loop"));
        makesLoops(6);

        assertThat(asked(() -> writer.opens("/guides/light/loop"))).isEqualTo(few);
    }

    @Test
    void a_save_and_a_section() {
        Answer page = writer.opens("/guides/light/cycle/write/1");
        long save = asked(() -> writer.sends(page.form().with("text", "Words").with("action", "save")));
        long section = asked(() -> writer.opens("/guides/light/cycle"));

        assertThat(save).isLessThanOrEqualTo(12);
        assertThat(section).isLessThanOrEqualTo(8);
    }

    private void leaves(int drafts) {
        for (int number = 1; number <= drafts; number++) {
            writer.exchanges(
                    "POST",
                    "/drafts",
                    writer.opens("/journal/new")
                            .form()
                            .with("text", "half a thought " + number)
                            .with("resumes", "")
                            .fields());
        }
    }

    private void makesLoops(int takes) {
        for (int number = 1; number <= takes; number++) {
            writer.sends(writer.opens("/guides/light/loop?again=true")
                    .form()
                    .with("own-1", "I am too much " + number)
                    .with("action", "save"));
        }
    }

    private long asked(Supplier<Answer> request) {
        statistics.clear();
        assertThat(request.get().status()).isIn(200, 303);
        return statistics.getPrepareStatementCount();
    }
}
