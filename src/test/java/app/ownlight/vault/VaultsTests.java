package app.ownlight.vault;

import static app.ownlight.vault.Given.ACCOUNT;
import static app.ownlight.vault.Given.BODY;
import static app.ownlight.vault.Given.PASSPHRASE;
import static app.ownlight.vault.Given.STRANGER;
import static app.ownlight.vault.Given.flipped;
import static app.ownlight.vault.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultsTests {

    private final Vaults vaults = Given.vaults();
    private final NewVault created = vaults.create(ACCOUNT, PASSPHRASE);
    private final byte[] sealed = created.vault().seal(BODY, json("{\"text\":\"mine\"}"));

    @Test
    void opens_with_the_passphrase_it_was_made_with() {
        assertThat(vaults.unlock(ACCOUNT, created.wrap(), PASSPHRASE))
                .hasValueSatisfying(
                        vault -> assertThat(vault.open(BODY, sealed)).isEqualTo(json("{\"text\":\"mine\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "harbor violet ladder quiet stones", "Harbor violet ladder quiet stone"})
    void stays_shut_for_any_other_passphrase(String other) {
        assertThat(vaults.unlock(ACCOUNT, created.wrap(), other)).isEmpty();
    }

    @Test
    void opens_however_a_keyboard_writes_the_accent() {
        byte[] wrap = vaults.create(ACCOUNT, "un caf\u00e9 fin tranquilo").wrap();

        assertThat(vaults.unlock(ACCOUNT, wrap, "un cafe\u0301 \ufb01n tranquilo"))
                .isPresent();
    }

    @Test
    void makes_every_wrap_and_every_key_anew() {
        NewVault again = vaults.create(ACCOUNT, PASSPHRASE);

        assertThat(again.wrap()).isNotEqualTo(created.wrap());
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> again.vault().open(BODY, sealed));
    }

    @Test
    void does_not_open_a_wrap_that_was_moved_to_another_account() {
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vaults.unlock(STRANGER, created.wrap(), PASSPHRASE));
    }

    @Test
    void does_not_open_a_wrap_whose_sealed_keysets_were_altered() {
        byte[] damaged = flipped(created.wrap(), created.wrap().length - 1);

        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vaults.unlock(ACCOUNT, damaged, PASSPHRASE));
    }

    @Test
    void takes_the_passphrase_for_wrong_when_the_verifier_was_altered() {
        int inTheVerifier = 26;

        assertThat(vaults.unlock(ACCOUNT, flipped(created.wrap(), inTheVerifier), PASSPHRASE))
                .isEmpty();
    }

    @Test
    void hands_out_a_public_keyset_that_seals_what_only_the_vault_opens() throws Exception {
        byte[] late = TinkProtoKeysetFormat.parseKeysetWithoutSecret(created.publicKeyset(), HybridConfig2026.get())
                .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
                .encrypt(json("late"), new byte[0]);
        Vault unlocked = vaults.unlock(ACCOUNT, created.wrap(), PASSPHRASE).orElseThrow();

        assertThat(unlocked.keysets()
                        .lateSaves()
                        .getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
                        .decrypt(late, new byte[0]))
                .isEqualTo(json("late"));
    }

    @Test
    void says_that_it_is_busy_for_real_and_for_unknown_names_alike() {
        KdfLimiter one = new KdfLimiter(1, Duration.ZERO);
        Vaults busy = new Vaults(new PassphraseKdf(Given.CHEAP, one), Given.NO_PEPPERS);

        one.during(
                1,
                () -> assertThatExceptionOfType(VaultBusyException.class)
                        .isThrownBy(() -> busy.unlock(ACCOUNT, created.wrap(), PASSPHRASE)));
        one.during(
                1,
                () -> assertThatExceptionOfType(VaultBusyException.class)
                        .isThrownBy(() -> busy.pretend("nobody", PASSPHRASE)));
    }

    @Test
    void pretends_without_a_word_for_a_name_that_nobody_has() {
        assertThatNoException().isThrownBy(() -> vaults.pretend("nobody", PASSPHRASE));
    }
}
