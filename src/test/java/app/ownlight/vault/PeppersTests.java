package app.ownlight.vault;

import static app.ownlight.vault.Given.pepper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ownlight.start.StartProblemException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class PeppersTests {

    private static final String TOO_SHORT = "b25seSB0d2VudHktZm91ciBieXRlcyE=";

    @Test
    void come_from_the_settings() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("ownlight.peppers.1", pepper(1))
                .withProperty("ownlight.peppers.255", pepper(2) + "\n");

        assertThat(new Peppers(settings).ids()).containsExactly(1, 255);
    }

    @Test
    void come_from_the_environment() {
        assertThat(fromTheEnvironment("OWNLIGHT_PEPPERS_12", pepper(1)).ids()).containsExactly(12);
    }

    @Test
    void are_none_unless_set() {
        assertThat(new Peppers(new MockEnvironment()).ids()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "swordfish-swordfish", TOO_SHORT, "=", "${nothing}"})
    void are_refused_with_a_sentence_that_does_not_hold_the_value(String value) {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> new Peppers(Map.of("3", value)))
                .withMessage("Pepper 3 (ownlight.peppers.3) is not the base64 of 32 bytes.")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "256", "01", "-1", "one", "1.2", "99999999999", ""})
    void are_refused_without_a_number_from_1_to_255(String id) {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> new Peppers(Map.of(id, pepper(1))))
                .withMessage("A pepper is set without a number from 1 to 255.");
    }

    @Test
    void never_tell_the_value_where_the_number_was_forgotten() {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> fromTheEnvironment("OWNLIGHT_PEPPERS", pepper(1)))
                .withMessage("A pepper is set without a number from 1 to 255.")
                .withNoCause();
    }

    @Test
    void are_checked_by_what_does_not_change_and_fits_no_other() {
        byte[] check = new Peppers(Map.of("1", pepper(1))).check(1);

        assertThat(new Peppers(Map.of("1", pepper(1), "2", pepper(2))).check(1)).isEqualTo(check);
        assertThat(new Peppers(Map.of("1", pepper(2))).check(1)).isNotEqualTo(check);
        assertThat(new Peppers(Map.of("2", pepper(1))).check(2))
                .as("under another number")
                .isNotEqualTo(check);
    }

    /** The value agrees with HMAC-SHA512 as Python's standard library computes it. */
    @Test
    void make_the_same_of_the_same_key_forever() {
        byte[] output = new byte[StretchedPassphrase.BYTES];
        Arrays.fill(output, (byte) 5);
        StretchedPassphrase plain = new StretchedPassphrase(output);

        try (StretchedPassphrase key = new Peppers(Map.of("7", pepper(9))).stirredInto(plain, 7)) {
            assertThat(HexFormat.of().formatHex(key.open()))
                    .isEqualTo("982e47864b7bc13607c9a0711f61029f7762477a4e094872ee78787ac244a822");
            assertThat(HexFormat.of().formatHex(key.verifier()))
                    .isEqualTo("044082a259bcc527b46074c2b8ab41edb0ea23221091aa4c66ed009c4b9e8f08");
        }
        assertThat(plain.open()).as("what went in").containsOnly(0);
    }

    private static Peppers fromTheEnvironment(String name, String value) {
        MockEnvironment settings = new MockEnvironment();
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(name, value)));
        return new Peppers(settings);
    }
}
