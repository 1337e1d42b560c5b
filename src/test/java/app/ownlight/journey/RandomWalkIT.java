package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Watch;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * What the whole program promises, held against a plain model over thousands of steps. {@code -Dwalk.steps=1000000} goes further,
 * {@code -Dwalk.seed=7} goes elsewhere.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RandomWalkIT {

    private static final Watch WATCH = new Watch();

    @TestBean
    Clock clock;

    @LocalServerPort
    int port;

    static Clock clock() {
        return WATCH;
    }

    @Test
    void keeps_every_answered_word_and_shows_it_to_nobody_else() {
        RandomWalk walk = new RandomWalk("http://localhost:" + port, WATCH, Long.getLong("walk.seed", 20261122));

        walk.takes(Integer.getInteger("walk.steps", 10_000));

        assertThat(walk.taken()).as("every kind of step was taken").hasSizeGreaterThanOrEqualTo(17);
    }
}
