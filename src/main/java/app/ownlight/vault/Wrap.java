package app.ownlight.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * An account's keysets, sealed by its passphrase. Version 1 is {@code version(1) | kind(1) | KDF(1) | KiB of memory(4) |
 * passes(1) | lanes(1) | pepper(1) | salt(16) | verifier(32) | sealed keysets}, numbers big-endian.
 */
record Wrap(Cost cost, byte[] salt, byte[] verifier, byte[] sealed) {

    static final int SALT_BYTES = 16;

    private static final int VERIFIER_BYTES = 32;
    private static final int HEADER_BYTES = 10 + SALT_BYTES + VERIFIER_BYTES;
    private static final byte VERSION = 1;
    /** 2 is a recovery code, 3 is reserved. */
    private static final byte PASSPHRASE = 1;
    /** Argon2id, version 1.3. */
    private static final byte ARGON2ID = 1;

    private static final byte LANES = 1;
    private static final byte NO_PEPPER = 0;

    /** @throws CannotOpenException when it is no wrap, or asks for more or less work than we ever do */
    static Wrap read(byte[] bytes) {
        if (bytes.length <= HEADER_BYTES) {
            throw new CannotOpenException();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        require(in.get() == VERSION && in.get() == PASSPHRASE && in.get() == ARGON2ID);
        int memory = in.getInt();
        int passes = in.get();
        require(Cost.allows(memory, passes) && in.get() == LANES && in.get() == NO_PEPPER);
        return new Wrap(
                new Cost(memory, passes),
                next(in, SALT_BYTES),
                next(in, VERIFIER_BYTES),
                next(in, bytes.length - HEADER_BYTES));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(header())
                .put(sealed)
                .array();
    }

    /** Whether the passphrase behind this verifier is the right one, compared in constant time. */
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
        return new Wrap(cost, salt, verifier, sealed);
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER_BYTES)
                .put(VERSION)
                .put(PASSPHRASE)
                .put(ARGON2ID)
                .putInt(cost.memory())
                .put((byte) cost.passes())
                .put(LANES)
                .put(NO_PEPPER)
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
