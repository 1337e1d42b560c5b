package app.ownlight.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** Seals an account's keysets by a secret that its owner keeps, and opens them with it. */
final class Wraps {

    private static final byte[] PURPOSE = "ownlight/1/recovery".getBytes(StandardCharsets.US_ASCII);

    private final PassphraseKdf stretching;
    private final Peppers peppers;

    Wraps(PassphraseKdf stretching, Peppers peppers) {
        this.stretching = stretching;
        this.peppers = peppers;
    }

    byte[] seal(Secret kind, UUID account, Keysets keysets, String secret) {
        byte[] salt = Bytes.random(Wrap.SALT_BYTES);
        Cost cost = cost(kind);
        int pepper = pepper(kind);
        try (StretchedPassphrase key = key(kind, secret, salt, cost, pepper)) {
            Wrap unsealed = new Wrap(kind, cost, pepper, salt, key.verifier(), new byte[0]);
            byte[] sealed = keysets.sealedBy(SealingKey.of(key.open()), unsealed.associatedData(account));
            return unsealed.with(sealed).bytes();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A wrap could not be made", failure);
        }
    }

    /** @return empty when the secret is wrong */
    Optional<Keysets> open(Secret kind, UUID account, byte[] wrap, String secret) {
        Wrap read = Wrap.read(kind, wrap);
        if (!peppers.knows(read.pepper())) {
            throw new CannotOpenException();
        }
        try (StretchedPassphrase key = key(kind, secret, read.salt(), read.cost(), read.pepper())) {
            if (!read.accepts(key.verifier())) {
                return Optional.empty();
            }
            return Optional.of(
                    Keysets.openedBy(SealingKey.of(key.open()), read.sealed(), read.associatedData(account)));
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        }
    }

    /** The work of opening a wrap that is not there. */
    void pretend(Secret kind, String secret, byte[] salt) {
        try (StretchedPassphrase key = key(kind, secret, salt, cost(kind), pepper(kind))) {
            key.verifier();
        }
    }

    /** Whether the wrap was made at another cost, or with another pepper, than one of today. */
    boolean isDated(byte[] wrap) {
        Wrap read = Wrap.read(Secret.PASSPHRASE, wrap);
        return !read.cost().equals(stretching.cost()) || read.pepper() != peppers.newest();
    }

    private Cost cost(Secret kind) {
        return kind == Secret.PASSPHRASE ? stretching.cost() : Cost.NONE;
    }

    private int pepper(Secret kind) {
        return kind == Secret.PASSPHRASE ? peppers.newest() : Peppers.NO_ID;
    }

    private StretchedPassphrase key(Secret kind, String secret, byte[] salt, Cost cost, int pepper) {
        return kind == Secret.PASSPHRASE
                ? peppers.stirredInto(stretching.stretch(secret, salt, cost), pepper)
                : expanded(secret, salt);
    }

    private static StretchedPassphrase expanded(String code, byte[] salt) {
        byte[] typed = code.getBytes(StandardCharsets.US_ASCII);
        byte[] output = new byte[StretchedPassphrase.BYTES];
        try {
            HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
            hkdf.init(new HKDFParameters(typed, salt, PURPOSE));
            hkdf.generateBytes(output, 0, output.length);
            return new StretchedPassphrase(output);
        } finally {
            Arrays.fill(typed, (byte) 0);
            Arrays.fill(output, (byte) 0);
        }
    }
}
