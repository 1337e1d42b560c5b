package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTests {

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
    void grow_with_each_failure_up_to_a_quarter_of_an_hour(int failures, Duration wait) {
        assertThat(Waits.after(failures)).isEqualTo(wait);
    }
}
