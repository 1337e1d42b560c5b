package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** The same post sent again, at once or much later, makes one entry. */
@PageTest
class RepeatTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\nWritten once.  ";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void an_hour_later_it_is_the_same_entry() {
        FilledForm form = written(PROMPT);
        Answer first = writer.sends(form);
        for (int i = 0; i < 6; i++) {
            goesOn(Duration.ofMinutes(10).minusSeconds(1));
            writer.opens("/journal/new");
        }
        goesOn(Duration.ofSeconds(6));

        Answer again = writer.sends(form);

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(first.location());
        isInTheJournalOnce();
    }

    @Test
    void late_first_and_saved_then_it_is_one_entry() throws Exception {
        FilledForm form = written("/journal/new");
        goesOn(Duration.ofHours(1));

        assertThat(AtOnce.all(Stream.generate(writer::again).limit(10).map(tab -> () -> tab.sends(form))))
                .extracting(Answer::status)
                .containsOnly(401);
        writer.unlocks();
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
        assertThat(writer.sends(fresh(form)).status()).isEqualTo(303);

        isInTheJournalOnce();
        assertThat(writer.opens("/journal/new").form().field("text")).isEmpty();
    }

    /** The same form with the token that the browser has now. */
    private FilledForm fresh(FilledForm form) {
        return form.with("_csrf", writer.opens("/journal/new").form().field("_csrf"));
    }

    private FilledForm written(String page) {
        return writer.opens(page).form().with("text", WORDS).with("action", "save");
    }

    private void isInTheJournalOnce() {
        assertThat(writer.opens("/journal").page().select(".entries a")).hasSize(1);
        assertThat(writer.opensNewest().entryText()).isEqualTo(WORDS);
    }

    private void goesOn(Duration time) {
        ((Watch) clock).goesOn(time);
    }
}
