package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Traces;
import app.ownlight.support.Watch;
import app.ownlight.vault.CheapKdf;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * What the whole program promises, held against a plain model over thousands of steps. {@code -Dwalk.steps=1000000} goes further,
 * {@code -Dwalk.seed=7} goes elsewhere.
 */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(CheapKdf.class)
class RandomWalkIT {

    private static final Watch WATCH = new Watch();

    @TestBean
    Clock clock;

    @LocalServerPort
    int port;

    @Value("${ownlight.home}")
    Path home;

    static Clock clock() {
        return WATCH;
    }

    @Test
    void keeps_every_answered_word_and_shows_it_to_nobody_else(CapturedOutput output) {
        RandomWalk walk = new RandomWalk("http://localhost:" + port, WATCH, Long.getLong("walk.seed", 20261122));

        walk.takes(Integer.getInteger("walk.steps", 1_000));

        assertThat(walk.taken()).as("every kind of step was taken").hasSizeGreaterThanOrEqualTo(17);
        assertThat(Traces.of("walker 1", home)).as("the search finds a name").isNotEmpty();
        for (String secret : List.of("kestrel-", "plum harbour seven wicker lamps")) {
            assertThat(Traces.of(secret, home)).as(secret).isEmpty();
            assertThat(output.getAll()).doesNotContain(secret);
        }
    }
}
