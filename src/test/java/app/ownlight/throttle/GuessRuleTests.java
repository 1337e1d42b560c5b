package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.throttle.GuessRule.Guesses;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessRuleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T20:15:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, PT0S",
        "2, PT0S",
        "3, PT0S",
        "4, PT0S",
        "5, PT30S",
        "6, PT1M",
        "7, PT2M",
        "8, PT5M",
        "9, PT15M",
        "10, PT15M",
        "101, PT15M",
        "2147483647, PT15M"
    })
    void waits_grow_with_each_failure_up_to_a_quarter_of_an_hour(int failures, Duration wait) {
        assertThat(GuessRule.waitAfter(failures)).isEqualTo(wait);
    }

    @Test
    void a_journal_s_failures_are_forgotten_after_a_day_without_any() {
        Guesses many = new Guesses(40, NOW, NOW);

        assertThat(GuessRule.GROWING.next(many, NOW.plus(Duration.ofHours(24))).failures())
                .isEqualTo(1);
        assertThat(GuessRule.GROWING.next(many, NOW.plus(Duration.ofHours(24)).minusSeconds(1)))
                .extracting(Guesses::failures)
                .isEqualTo(41);
    }

    @Test
    void a_network_waits_for_the_end_of_its_ten_minutes_and_no_longer() {
        Instant later = NOW.plus(Duration.ofMinutes(9));

        assertThat(GuessRule.NETWORK.next(new Guesses(18, NOW, NOW), later).notBefore())
                .isEqualTo(later);
        assertThat(GuessRule.NETWORK.next(new Guesses(19, NOW, NOW), later).notBefore())
                .isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(GuessRule.NETWORK
                        .next(new Guesses(20, NOW, NOW), NOW.plus(Duration.ofMinutes(10)))
                        .failures())
                .isEqualTo(1);
    }
}
