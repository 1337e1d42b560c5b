package app.ownlight.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** A quiet line for those who have been writing for long. */
@PageTest
class LongWritingTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String LINE = "You have been here a while. It is fine to stop.";
    private static final Watch WATCH = Watch.shared();

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void somebody_writes() {
        person = new MockVisitor(mvc);
        person.begins();
        person.opens(PROMPT);
    }

    @Test
    void comes_after_forty_minutes_on_writing_pages_and_on_these_alone() {
        WATCH.goesOn(Duration.ofMinutes(20));
        assertThat(says(PROMPT)).isFalse();
        WATCH.goesOn(Duration.ofMinutes(20).minusSeconds(1));
        assertThat(says("/journal/new")).isFalse();

        WATCH.goesOn(Duration.ofSeconds(1));

        assertThat(says("/journal/new")).isTrue();
        assertThat(says(PROMPT)).isTrue();
        assertThat(says("/guides/light/connection")).isFalse();
        assertThat(says("/journal")).isFalse();
    }

    @Test
    void begins_to_count_anew_with_each_unlock() {
        WATCH.goesOn(Duration.ofMinutes(31));
        person.unlocks();
        person.opens(PROMPT);
        WATCH.goesOn(Duration.ofMinutes(20));

        assertThat(says(PROMPT)).isFalse();
    }

    @Test
    void does_not_count_what_was_read_before_the_first_word() {
        MockVisitor reader = new MockVisitor(mvc);
        reader.begins();
        for (int pages = 0; pages < 6; pages++) {
            reader.opens("/guides/light/connection");
            WATCH.goesOn(Duration.ofMinutes(8));
        }

        assertThat(reader.opens(PROMPT).body()).doesNotContain(LINE);
    }

    @Test
    void is_not_for_visitors() {
        MockVisitor visitor = new MockVisitor(mvc);
        visitor.opens(PROMPT);
        WATCH.goesOn(Duration.ofMinutes(50));

        assertThat(visitor.opens(PROMPT).body()).doesNotContain(LINE);
    }

    @Test
    void stands_beside_a_way_to_write_about_something_else() {
        assertThat(person.opens(PROMPT)
                        .page()
                        .select("main a[href=/journal/new]")
                        .text())
                .isEqualTo("Write about something else");
    }

    private boolean says(String address) {
        return person.opens(address).body().contains(LINE);
    }
}
