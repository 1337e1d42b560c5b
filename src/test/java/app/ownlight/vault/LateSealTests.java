package app.ownlight.vault;

import static app.ownlight.vault.Given.ACCOUNT;
import static app.ownlight.vault.Given.PASSPHRASE;
import static app.ownlight.vault.Given.RECORD;
import static app.ownlight.vault.Given.STRANGER;
import static app.ownlight.vault.Given.flipped;
import static app.ownlight.vault.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Words for a journal that is locked. */
class LateSealTests {

    private static final AssociatedData LATE = new AssociatedData(ACCOUNT, RECORD, Kind.LATE_SAVE, Part.BODY, 0);

    private final Vaults vaults = Given.vaults();
    private final NewVault created = vaults.create(ACCOUNT, PASSPHRASE);
    private final byte[] words = json("{\"text\":\"came late\"}");
    private final byte[] sealed = vaults.sealLate(created.publicKeyset(), LATE, words);

    @Test
    void are_opened_by_the_vault_they_were_sealed_for() {
        Vault unlocked = vaults.unlock(ACCOUNT, created.wrap(), PASSPHRASE).orElseThrow();

        assertThat(unlocked.openLate(LATE, sealed)).isEqualTo(words);
    }

    @Test
    void stay_shut_for_any_other_vault() {
        Vault other = vaults.create(STRANGER, PASSPHRASE).vault();

        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> other.openLate(LATE, sealed));
    }

    @Test
    void stay_shut_at_any_other_place() {
        AssociatedData moved = new AssociatedData(ACCOUNT, STRANGER, Kind.LATE_SAVE, Part.BODY, 0);

        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> created.vault().openLate(moved, sealed));
    }

    @Test
    void stay_shut_when_a_bit_is_changed_anywhere() {
        for (int at = 0; at < sealed.length; at += 7) {
            byte[] damaged = flipped(sealed, at);
            assertThatExceptionOfType(CannotOpenException.class)
                    .isThrownBy(() -> created.vault().openLate(LATE, damaged));
        }
    }

    @Test
    void tell_their_length_no_better_than_entries_do() {
        byte[] longer = json("{\"text\":\"came late, and is a little longer\"}");

        assertThat(vaults.sealLate(created.publicKeyset(), LATE, longer)).hasSameSizeAs(sealed);
    }

    @Test
    void are_refused_where_the_public_keyset_is_damaged() {
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vaults.sealLate(new byte[] {1, 2, 3}, LATE, words));
    }
}
