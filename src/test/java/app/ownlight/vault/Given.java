package app.ownlight.vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** What the tests of this package start from; the cheapest Argon2id that is allowed. */
final class Given {

    static final Cost CHEAP = new Cost(19_456, 2);
    static final UUID ACCOUNT = UUID.fromString("7d8f3a52-6f0e-4c3b-9a53-0f6a2a8f4b11");
    static final UUID STRANGER = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final UUID RECORD = UUID.fromString("c0a8012e-93f1-4b7e-8d2a-6b1c9f0e7d34");
    static final AssociatedData BODY = new AssociatedData(ACCOUNT, RECORD, Kind.ENTRY, Part.BODY, 3);
    static final AssociatedData HEAD = new AssociatedData(ACCOUNT, RECORD, Kind.ENTRY, Part.HEAD, 3);
    static final String PASSPHRASE = "harbor violet ladder quiet stone";

    static final Peppers NO_PEPPERS = new Peppers(Map.of());

    private Given() {}

    static Vaults vaults() {
        return vaults(NO_PEPPERS);
    }

    static Vaults vaults(Peppers peppers) {
        return new Vaults(new PassphraseKdf(CHEAP, new KdfLimiter(2, Duration.ofMinutes(1))), peppers);
    }

    /** The value of a pepper: 32 times the same byte. */
    static String pepper(int of) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) of);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }
}
