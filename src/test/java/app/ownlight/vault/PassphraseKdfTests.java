package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PassphraseKdfTests {

    private final PassphraseKdf stretching = new PassphraseKdf(Given.CHEAP, new KdfLimiter(1, Duration.ZERO));
    private final byte[] salt = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    /** The values agree with the reference implementation of Argon2 in C. */
    @Test
    void makes_the_same_key_of_the_same_passphrase_forever() {
        try (StretchedPassphrase key = stretching.stretch(Given.PASSPHRASE, salt, Given.CHEAP)) {
            assertThat(HexFormat.of().formatHex(key.open()))
                    .isEqualTo("5c16d4e32e0455b6b2ebe07e4907e575ee43b0a9834e38006267d64188761e35");
            assertThat(HexFormat.of().formatHex(key.verifier()))
                    .isEqualTo("376266c1d211e05392c158d43d37339ee793961ec6343bab00e281a6ed5a80de");
        }
    }

    @Test
    void wipes_its_key_when_closed() {
        StretchedPassphrase key = stretching.stretch(Given.PASSPHRASE, salt, Given.CHEAP);
        key.close();

        assertThat(key.open()).containsOnly(0);
    }
}
