package app.ownlight.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * An open journal's seal. It lives for one request, travels as an argument, and is never stored or printed. What it
 * seals is {@code AES-256-GCM(version | length | JSON | zeros)}, 33 bytes longer than the padded text.
 */
public final class Vault {

    /** How many bytes of JSON a head holds: {@value}. */
    public static final int HEAD_ROOM = Padding.HEAD_BYTES - Padding.OVERHEAD;

    private final Keysets keysets;
    private final Aead cipher;

    Vault(Keysets keysets) throws GeneralSecurityException {
        this.keysets = keysets;
        this.cipher = keysets.recordCipher();
    }

    /**
     * Seals a head, so that all heads have one size.
     *
     * @throws IllegalArgumentException when the JSON has more than {@link #HEAD_ROOM} bytes
     */
    public byte[] sealHead(AssociatedData place, byte[] json) {
        return sealPadded(place, Padding.head(json));
    }

    /** Seals a body, padded to 256, 512, 1024 bytes and from there by less than 12 %. */
    public byte[] seal(AssociatedData place, byte[] json) {
        return sealPadded(place, Padding.body(json));
    }

    /**
     * Opens a head or a body and gives the JSON back.
     *
     * @throws CannotOpenException when it is damaged, or was sealed for another place or by another vault
     */
    public byte[] open(AssociatedData place, byte[] sealed) {
        byte[] padded = decrypt(place, sealed);
        try {
            return Padding.remove(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /**
     * Opens words that {@link Vaults#sealLate} sealed while the journal was locked.
     *
     * @throws CannotOpenException when they are damaged, or were sealed for another place or for another vault
     */
    public byte[] openLate(AssociatedData place, byte[] sealed) {
        try {
            return Padding.remove(keysets.lateOpener().decrypt(sealed, place.associatedData()));
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        }
    }

    Keysets keysets() {
        return keysets;
    }

    private byte[] sealPadded(AssociatedData place, byte[] padded) {
        try {
            return cipher.encrypt(padded, place.associatedData());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Sealing failed", failure);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private byte[] decrypt(AssociatedData place, byte[] sealed) {
        try {
            return cipher.decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        }
    }

    @Override
    public String toString() {
        return "Vault";
    }
}
