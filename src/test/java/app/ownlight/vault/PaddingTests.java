package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaddingTests {

    @ParameterizedTest
    @CsvSource({"0, 256", "251, 256", "252, 512", "507, 512", "508, 1024", "1019, 1024", "1020, 1088", "600000, 606208"
    })
    void pads_a_body_to_its_bucket(int json, int padded) {
        assertThat(Padding.body(new byte[json])).hasSize(padded);
    }

    @Test
    void adds_less_than_12_percent_to_a_long_body() {
        assertThat(IntStream.rangeClosed(1_025, 600_005))
                .allMatch(length -> Padding.bucket(length) >= length && Padding.bucket(length) < length * 1.12);
    }

    @Test
    void tells_few_sizes_apart() {
        assertThat(IntStream.rangeClosed(5, 600_005)
                        .map(Padding::bucket)
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 2, -1})
    void refuses_a_version_it_does_not_know(byte version) {
        byte[] padded = Padding.body(new byte[3]);
        padded[0] = version;

        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> Padding.remove(padded));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 252, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refuses_a_length_that_is_not_there(int length) {
        byte[] padded = Padding.body(new byte[3]);
        ByteBuffer.wrap(padded).putInt(1, length);

        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> Padding.remove(padded));
    }

    @Test
    void refuses_what_is_too_short_to_say_anything() {
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> Padding.remove(new byte[] {1, 0, 0, 0}));
    }
}
