package app.ownlight.session;

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
class SessionClockTests {

    private final LockProperties times = new LockProperties(
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(1));
    private final SessionClock clock = new SessionClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), times);
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
}
