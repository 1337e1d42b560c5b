package app.ownlight.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * An account's keysets, sealed by a secret of its owner. Version 1 is {@code version(1) | kind(1) | KDF(1) | KiB of memory(4) |
 * passes(1) | lanes(1) | pepper(1) | salt(16) | verifier(32) | sealed keysets}, numbers big-endian.
 *
 * @param cost of the passphrase's work; {@link Cost#NONE} for a recovery code
 * @param pepper its id, 1 to 255; {@link Peppers#NO_ID} where there was none, and always for a recovery code
 */
record Wrap(Secret secret, Cost cost, int pepper, byte[] salt, byte[] verifier, byte[] sealed) {

    static final int SALT_BYTES = 16;

    private static final int VERIFIER_BYTES = 32;
    private static final int HEADER_BYTES = 10 + SALT_BYTES + VERIFIER_BYTES;
    private static final byte VERSION = 1;

    /**
     * @param secret what the wrap is to be opened with
     * @throws CannotOpenException when it is no such wrap, or asks for more or less work than we ever do
     */
    static Wrap read(Secret secret, byte[] bytes) {
        if (bytes.length <= HEADER_BYTES) {
            throw new CannotOpenException();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        require(in.get() == VERSION && in.get() == secret.kind() && in.get() == secret.derivation());
        int memory = in.getInt();
        int passes = in.get();
        require(secret.allows(memory, passes) && in.get() == secret.lanes());
        int pepper = Byte.toUnsignedInt(in.get());
        require(pepper == Peppers.NO_ID || secret == Secret.PASSPHRASE);
        return new Wrap(
                secret,
                new Cost(memory, passes),
                pepper,
                next(in, SALT_BYTES),
                next(in, VERIFIER_BYTES),
                next(in, bytes.length - HEADER_BYTES));
    }

    /** The id of the pepper in a passphrase's wrap; that of none where it is damaged, since nothing opens it. */
    static int pepper(byte[] bytes) {
        try {
            return read(Secret.PASSPHRASE, bytes).pepper();
        } catch (CannotOpenException damaged) {
            return Peppers.NO_ID;
        }
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(header())
                .put(sealed)
                .array();
    }

    /** Whether the secret behind this verifier is the right one, compared in constant time. */
    boolean accepts(byte[] other) {
        return MessageDigest.isEqual(verifier, other);
    }

    /** The header and whose it is, so that neither can be swapped. */
    byte[] associatedData(UUID account) {
        return ByteBuffer.allocate(HEADER_BYTES + 16)
                .put(header())
                .put(Bytes.of(account))
                .array();
    }

    Wrap with(byte[] sealed) {
        return new Wrap(secret, cost, pepper, salt, verifier, sealed);
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER_BYTES)
                .put(VERSION)
                .put(secret.kind())
                .put(secret.derivation())
                .putInt(cost.memory())
                .put((byte) cost.passes())
                .put(secret.lanes())
                .put((byte) pepper)
                .put(salt)
                .put(verifier)
                .array();
    }

    private static byte[] next(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static void require(boolean known) {
        if (!known) {
            throw new CannotOpenException();
        }
    }
}
