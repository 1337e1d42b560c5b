package app.ownlight.vault;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The two independent halves of what was made of a secret in one run, wiped when closed. Not a record, so that nothing prints them.
 * {@code open} is the key to the wrap; {@code verify} tells a wrong secret before anything is opened, which binds
 * the wrap to one key as AES-GCM alone does not (Len, Grubbs, Ristenpart, Partitioning Oracle Attacks, 2021).
 */
final class StretchedPassphrase implements AutoCloseable {

    static final int BYTES = 64;

    private final byte[] open;
    private final byte[] verify;

    StretchedPassphrase(byte[] output) {
        this.open = Arrays.copyOfRange(output, 0, BYTES / 2);
        this.verify = Arrays.copyOfRange(output, BYTES / 2, BYTES);
    }

    /** Both halves together, after one more step; these are wiped. */
    StretchedPassphrase through(UnaryOperator<byte[]> step) {
        byte[] together = Arrays.copyOf(open, BYTES);
        System.arraycopy(verify, 0, together, BYTES / 2, BYTES / 2);
        byte[] output = step.apply(together);
        try (this) {
            return new StretchedPassphrase(output);
        } finally {
            Arrays.fill(together, (byte) 0);
            Arrays.fill(output, (byte) 0);
        }
    }

    byte[] open() {
        return open;
    }

    /** What the wrap stores in the clear: the SHA-256 of the verifying half. */
    byte[] verifier() {
        return Bytes.sha256(verify);
    }

    @Override
    public void close() {
        Arrays.fill(open, (byte) 0);
        Arrays.fill(verify, (byte) 0);
    }
}
