package app.ownlight.vault;

import static app.ownlight.vault.Given.ACCOUNT;
import static app.ownlight.vault.Given.BODY;
import static app.ownlight.vault.Given.PASSPHRASE;
import static app.ownlight.vault.Given.json;
import static app.ownlight.vault.Given.pepper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Passphrases of a hosted run, whose wraps nobody opens with the database alone. */
class PepperedWrapTests {

    private static final int PEPPER = 9;
    private static final String CODE = "4K7TA9QWMB2D5XZC8RSV1E6HF3JN";

    private final Vaults one = Given.vaults(new Peppers(Map.of("1", pepper(1))));
    private final Vaults both = Given.vaults(new Peppers(Map.of("1", pepper(1), "2", pepper(2))));
    private final Vaults two = Given.vaults(new Peppers(Map.of("2", pepper(2))));
    private final NewVault created = one.create(ACCOUNT, PASSPHRASE);
    private final byte[] sealed = created.vault().seal(BODY, json("mine"));

    @Test
    void opens_with_the_passphrase_and_the_pepper() {
        assertThat(created.wrap())
                .hasSizeLessThanOrEqualTo(361)
                .satisfies(wrap -> assertThat(wrap[PEPPER]).isEqualTo((byte) 1));
        opens(one, created.wrap());
        assertThat(one.unlock(ACCOUNT, created.wrap(), "another quiet orchard behind walls"))
                .isEmpty();
    }

    @Test
    void stays_shut_without_the_pepper_even_where_the_header_denies_it() {
        byte[] denying = created.wrap().clone();
        denying[PEPPER] = 0;

        assertThat(Given.vaults().unlock(ACCOUNT, denying, PASSPHRASE)).isEmpty();
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> Given.vaults().unlock(ACCOUNT, created.wrap(), PASSPHRASE));
    }

    @Test
    void stays_shut_under_another_pepper_of_the_same_number() {
        Vaults wrong = Given.vaults(new Peppers(Map.of("1", pepper(2))));

        assertThat(wrong.unlock(ACCOUNT, created.wrap(), PASSPHRASE)).isEmpty();
    }

    @Test
    void is_made_again_under_a_newer_pepper_after_which_the_older_can_go() {
        assertThat(one.isDated(created.wrap())).isFalse();
        assertThat(both.isDated(created.wrap())).isTrue();
        Vault opened = both.unlock(ACCOUNT, created.wrap(), PASSPHRASE).orElseThrow();

        byte[] renewed = both.rewrap(ACCOUNT, opened, PASSPHRASE);

        assertThat(both.isDated(renewed)).isFalse();
        opens(both, renewed);
        opens(two, renewed);
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> two.unlock(ACCOUNT, created.wrap(), PASSPHRASE));
    }

    @Test
    void opens_as_before_where_it_was_made_without_any() {
        NewVault personal = Given.vaults().create(ACCOUNT, PASSPHRASE);

        assertThat(personal.wrap()[PEPPER]).isZero();
        assertThat(one.unlock(ACCOUNT, personal.wrap(), PASSPHRASE)).isPresent();
        assertThat(one.isDated(personal.wrap())).isTrue();
    }

    @Test
    void leaves_the_recovery_code_to_open_the_journal_when_the_pepper_is_lost() {
        byte[] recovery = one.recoverable(ACCOUNT, created.vault(), CODE);

        assertThat(recovery[PEPPER]).isZero();
        assertThat(two.recover(ACCOUNT, recovery, CODE))
                .hasValueSatisfying(
                        vault -> assertThat(vault.open(BODY, sealed)).isEqualTo(json("mine")));
    }

    private void opens(Vaults vaults, byte[] wrap) {
        assertThat(vaults.unlock(ACCOUNT, wrap, PASSPHRASE))
                .hasValueSatisfying(
                        vault -> assertThat(vault.open(BODY, sealed)).isEqualTo(json("mine")));
    }
}
