package app.ownlight.vault;

import static app.ownlight.vault.Given.ACCOUNT;
import static app.ownlight.vault.Given.BODY;
import static app.ownlight.vault.Given.STRANGER;
import static app.ownlight.vault.Given.flipped;
import static app.ownlight.vault.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitKeyTests {

    private final Vaults vaults = Given.vaults();
    private final Vault vault = vaults.create(ACCOUNT, Given.PASSPHRASE).vault();
    private final SplitKey halves = vaults.split(ACCOUNT, vault);

    @Test
    void join_to_the_same_vault() {
        byte[] sealed = vault.seal(BODY, json("{}"));

        assertThat(vaults.join(ACCOUNT, halves.server(), halves.client()))
                .hasValueSatisfying(
                        joined -> assertThat(joined.open(BODY, sealed)).isEqualTo(json("{}")));
    }

    @Test
    void can_be_cut_again_after_joining() {
        Vault joined = vaults.join(ACCOUNT, halves.server(), halves.client()).orElseThrow();
        SplitKey again = vaults.split(ACCOUNT, joined);

        assertThat(vaults.join(ACCOUNT, again.server(), again.client())).isPresent();
    }

    @Test
    void fit_only_each_other() {
        SplitKey others = vaults.split(ACCOUNT, vault);

        assertThat(vaults.join(ACCOUNT, halves.server(), others.client())).isEmpty();
        assertThat(vaults.join(ACCOUNT, others.server(), halves.client())).isEmpty();
    }

    @Test
    void fit_only_their_account() {
        assertThat(vaults.join(STRANGER, halves.server(), halves.client())).isEmpty();
    }

    @Test
    void do_not_fit_when_the_client_sends_rubbish() {
        assertThat(IntStream.of(0, 1, 16, 24, 31, 32, 33, 64, 10_000))
                .allSatisfy(length -> assertThat(vaults.join(ACCOUNT, halves.server(), new byte[length]))
                        .isEmpty());
    }

    @Test
    void do_not_fit_when_the_server_half_is_damaged() {
        assertThat(vaults.join(ACCOUNT, new byte[0], halves.client())).isEmpty();
        assertThat(vaults.join(ACCOUNT, new byte[40], halves.client())).isEmpty();
        assertThat(vaults.join(ACCOUNT, flipped(halves.server(), 20), halves.client()))
                .isEmpty();
    }
}
