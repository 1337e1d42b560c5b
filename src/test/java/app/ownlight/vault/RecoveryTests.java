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

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same vault, opened by a recovery code or by a new passphrase. */
class RecoveryTests {

    private static final String CODE = "7QK2M9XVT4B0JHWCN5E8RDZ6GA1SFYP3M0T";

    private final Vaults vaults = Given.vaults();
    private final NewVault created = vaults.create(ACCOUNT, PASSPHRASE);
    private final byte[] sealed = created.vault().seal(BODY, json("mine"));
    private final byte[] recovery = vaults.recoverable(ACCOUNT, created.vault(), CODE);

    @Test
    void opens_what_was_written_before() {
        assertThat(vaults.recover(ACCOUNT, recovery, CODE))
                .hasValueSatisfying(
                        vault -> assertThat(vault.open(BODY, sealed)).isEqualTo(json("mine")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7QK2M9XVT4B0JHWCN5E8RDZ6GA1SFYP3M0S", PASSPHRASE})
    void stays_shut_for_any_other_code(String other) {
        assertThat(vaults.recover(ACCOUNT, recovery, other)).isEmpty();
    }

    @Test
    void makes_every_wrap_anew_and_of_one_size() {
        byte[] again = vaults.recoverable(ACCOUNT, created.vault(), CODE);

        assertThat(again).isNotEqualTo(recovery).hasSameSizeAs(created.wrap());
    }

    @Test
    void does_not_open_a_wrap_that_was_moved() {
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vaults.recover(STRANGER, recovery, CODE));
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vaults.recover(ACCOUNT, created.wrap(), PASSPHRASE));
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vaults.unlock(ACCOUNT, recovery, CODE));
    }

    @Test
    void opens_nothing_once_a_single_bit_is_another() {
        assertThat(IntStream.range(0, recovery.length)).noneMatch(this::opensWithBitFlippedAt);
    }

    private boolean opensWithBitFlippedAt(int at) {
        try {
            return vaults.recover(ACCOUNT, flipped(recovery, at), CODE).isPresent();
        } catch (CannotOpenException refused) {
            return false;
        }
    }

    @Test
    void needs_no_room_among_the_costly_work() {
        KdfLimiter one = new KdfLimiter(1, Duration.ZERO);
        Vaults busy = new Vaults(new PassphraseKdf(Given.CHEAP, one), Given.NO_PEPPERS);

        assertThat(one.<Object>during(1, () -> busy.recover(ACCOUNT, recovery, CODE)))
                .isNotNull();
        assertThatNoException()
                .isThrownBy(() -> one.during(1, () -> {
                    busy.pretendRecovery(CODE);
                    return "";
                }));
    }

    @Test
    void a_new_passphrase_opens_the_same_vault() {
        byte[] changed = vaults.rewrap(ACCOUNT, created.vault(), "another quiet orchard behind walls");

        assertThat(vaults.unlock(ACCOUNT, changed, PASSPHRASE)).isEmpty();
        assertThat(vaults.unlock(ACCOUNT, changed, "another quiet orchard behind walls"))
                .hasValueSatisfying(
                        vault -> assertThat(vault.open(BODY, sealed)).isEqualTo(json("mine")));
    }

    @Test
    void tells_a_wrap_from_other_days() {
        Cost dearer = new Cost(20_480, 2);
        Vaults today =
                new Vaults(new PassphraseKdf(dearer, new KdfLimiter(2, Duration.ofMinutes(1))), Given.NO_PEPPERS);

        assertThat(vaults.isDated(created.wrap())).isFalse();
        assertThat(today.isDated(created.wrap())).isTrue();
        assertThat(today.isDated(today.rewrap(ACCOUNT, created.vault(), PASSPHRASE)))
                .isFalse();
    }
}
