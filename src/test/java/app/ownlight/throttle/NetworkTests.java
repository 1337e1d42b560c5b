package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.250, true",
        "203.0.113.7, ::ffff:203.0.113.9, true",
        "203.0.113.7, 203.0.114.7, false",
        "2001:db8:1:ff00::1, 2001:db8:1:ffff:1:2:3:4, true",
        "2001:db8:1:ff00::1, 2001:db8:1:fe00::1, false"
    })
    void is_what_one_household_is_given(String one, String other, boolean same) {
        boolean alike =
                Arrays.equals(Network.of(one).orElseThrow(), Network.of(other).orElseThrow());

        assertThat(alike).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void is_none_on_the_same_machine(String address) {
        assertThat(Network.of(address)).isEmpty();
    }
}
