package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;

/** Where whoever runs the program lets nobody set more than an hour. */
class JournalClockTests {

    private final LockTimes times =
            new LockTimes(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(1));
    private final JournalClock clock = new JournalClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), times);
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void a_journal_was_opened() {
        clock.start(session);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "60, 60", "300, 60"})
    void keeps_to_a_person_s_own_time_up_to_that(int set, long kept) {
        clock.keepTo(set, session);

        assertThat(clock.left(session)).isEqualTo(Duration.ofMinutes(kept));
    }

    @Test
    void goes_back_to_the_usual_time() {
        clock.keepTo(60, session);
        clock.keepTo(null, session);

        assertThat(clock.left(session)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void the_form_takes_no_more_either() {
        SettingsForm form = new SettingsForm("61", true, false, false, false);

        assertThat(form.problems(60)).containsOnlyKeys("lockMinutes");
        assertThat(form.problems(300)).isEmpty();
    }
}
