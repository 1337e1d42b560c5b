package app.ownlight.vault;

import static app.ownlight.vault.Given.ACCOUNT;
import static app.ownlight.vault.Given.BODY;
import static app.ownlight.vault.Given.HEAD;
import static app.ownlight.vault.Given.RECORD;
import static app.ownlight.vault.Given.STRANGER;
import static app.ownlight.vault.Given.flipped;
import static app.ownlight.vault.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTests {

    private final Vault vault = newVault();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 250, 251, 252, 1_019, 1_020, 200_000})
    void gives_back_what_was_sealed(int length) {
        byte[] words = json("語".repeat(length));

        assertThat(vault.open(BODY, vault.seal(BODY, words))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Vault.HEAD_ROOM})
    void gives_back_a_head(int length) {
        byte[] head = json("h".repeat(length));

        assertThat(vault.open(HEAD, vault.sealHead(HEAD, head))).isEqualTo(head);
    }

    @Test
    void seals_every_head_to_the_same_size() {
        assertThat(IntStream.rangeClosed(0, Vault.HEAD_ROOM)
                        .map(length -> vault.sealHead(HEAD, new byte[length]).length)
                        .distinct())
                .containsExactly(384 + 33);
    }

    @Test
    void refuses_a_head_that_does_not_fit() {
        assertThat(Vault.HEAD_ROOM).isEqualTo(379);
        assertThatIllegalArgumentException().isThrownBy(() -> vault.sealHead(HEAD, new byte[Vault.HEAD_ROOM + 1]));
    }

    @Test
    void seals_the_same_words_differently_each_time() {
        assertThat(vault.seal(BODY, json("the same"))).isNotEqualTo(vault.seal(BODY, json("the same")));
    }

    @Test
    void opens_nothing_that_was_altered_anywhere() {
        byte[] sealed = vault.seal(BODY, json("{\"text\":\"a quiet word\"}"));

        assertThat(IntStream.range(0, sealed.length)).allSatisfy(at -> assertDoesNotOpen(BODY, flipped(sealed, at)));
    }

    @Test
    void opens_nothing_that_was_cut_short_or_made_longer() {
        byte[] sealed = vault.seal(BODY, json("{\"text\":\"a quiet word\"}"));

        assertThat(IntStream.of(0, 1, 5, 32, sealed.length - 1, sealed.length + 1))
                .allSatisfy(length -> assertDoesNotOpen(BODY, Arrays.copyOf(sealed, length)));
    }

    @ParameterizedTest
    @MethodSource
    void opens_nothing_that_was_moved(AssociatedData elsewhere) {
        byte[] sealed = vault.seal(BODY, json("{\"text\":\"a quiet word\"}"));

        assertDoesNotOpen(elsewhere, sealed);
    }

    static Stream<AssociatedData> opens_nothing_that_was_moved() {
        return Stream.of(
                new AssociatedData(STRANGER, RECORD, Kind.ENTRY, Part.BODY, 3),
                new AssociatedData(ACCOUNT, STRANGER, Kind.ENTRY, Part.BODY, 3),
                new AssociatedData(RECORD, ACCOUNT, Kind.ENTRY, Part.BODY, 3),
                new AssociatedData(ACCOUNT, RECORD, Kind.DRAFT, Part.BODY, 3),
                new AssociatedData(ACCOUNT, RECORD, Kind.ENTRY, Part.HEAD, 3),
                new AssociatedData(ACCOUNT, RECORD, Kind.ENTRY, Part.BODY, 4));
    }

    @Test
    void opens_nothing_of_another_vault() {
        assertDoesNotOpen(BODY, newVault().seal(BODY, json("{}")));
    }

    @Test
    void prints_nothing_about_itself() {
        assertThat(vault).hasToString("Vault");
    }

    private void assertDoesNotOpen(AssociatedData place, byte[] sealed) {
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vault.open(place, sealed))
                .withNoCause();
    }

    private static Vault newVault() {
        try {
            return new Vault(Keysets.generate());
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }
}
