package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTests {

    private static final int MEMORY = 3;

    private final byte[] recovery =
            new Wrap(Secret.RECOVERY_CODE, Cost.NONE, Peppers.NO_ID, new byte[16], new byte[32], new byte[40]).bytes();
    private final byte[] wrap =
            new Wrap(Secret.PASSPHRASE, Given.CHEAP, Peppers.NO_ID, new byte[16], new byte[32], new byte[40]).bytes();

    @Test
    void reads_what_it_wrote() {
        assertThat(Wrap.read(Secret.PASSPHRASE, wrap).bytes()).isEqualTo(wrap);
        assertThat(Wrap.read(Secret.PASSPHRASE, wrap).cost()).isEqualTo(Given.CHEAP);
        assertThat(Wrap.read(Secret.RECOVERY_CODE, recovery).bytes()).isEqualTo(recovery);
    }

    @ParameterizedTest(name = "{0} KiB")
    @ValueSource(ints = {0, -1, 8, 19_455, 262_145, 2 * 1024 * 1024, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refuses_too_little_and_too_much_memory_before_any_is_taken(int memory) {
        ByteBuffer.wrap(wrap).putInt(MEMORY, memory);

        // Through the front door: with 2 GiB a run would exhaust the heap or take seconds.
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> Given.vaults().unlock(Given.ACCOUNT, wrap, Given.PASSPHRASE));
    }

    @ParameterizedTest(name = "byte {0} set to {1}")
    @CsvSource({"0, 0", "0, 2", "1, 2", "1, 3", "2, 2", "7, 0", "7, 1", "7, 7", "7, -1", "8, 0", "8, 4"})
    void refuses_every_version_kind_and_parameter_it_does_not_know(int at, byte value) {
        wrap[at] = value;

        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> Wrap.read(Secret.PASSPHRASE, wrap));
    }

    @ParameterizedTest(name = "pepper {0}")
    @ValueSource(bytes = {1, 127, -1})
    void refuses_a_pepper_that_nobody_set(byte pepper) {
        wrap[9] = pepper;

        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> Given.vaults().unlock(Given.ACCOUNT, wrap, Given.PASSPHRASE));
    }

    @ParameterizedTest(name = "byte {0} set to {1}")
    @CsvSource({"0, 2", "1, 1", "1, 3", "2, 1", "3, 1", "6, 1", "7, 1", "8, 1", "9, 1"})
    void refuses_a_recovery_wrap_that_asks_for_anything_else(int at, byte value) {
        recovery[at] = value;

        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> Wrap.read(Secret.RECOVERY_CODE, recovery));
    }

    @Test
    void takes_no_wrap_of_one_kind_for_one_of_the_other() {
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> Wrap.read(Secret.RECOVERY_CODE, wrap));
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> Wrap.read(Secret.PASSPHRASE, recovery));
    }

    @Test
    void refuses_a_wrap_that_was_cut_short() {
        assertThat(IntStream.rangeClosed(0, 58))
                .allSatisfy(length -> assertThatExceptionOfType(CannotOpenException.class)
                        .isThrownBy(() -> Wrap.read(Secret.PASSPHRASE, Arrays.copyOf(wrap, length))));
    }
}
