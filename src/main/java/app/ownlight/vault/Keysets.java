package app.ownlight.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The two secrets of an account. Tink gives no way to wipe them: an open pair is left to the collector.
 *
 * @param late for words that come after the lock, in Tink's binary format: reading it multiplies on a curve, which hardly any request needs
 */
record Keysets(KeysetHandle records, byte[] late) {

    static Keysets generate() throws GeneralSecurityException {
        HpkeParameters hpke = HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
        return new Keysets(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                TinkProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(hpke, HybridConfig2026.get()),
                        InsecureSecretKeyAccess.get(),
                        HybridConfig2026.get()));
    }

    Aead recordCipher() throws GeneralSecurityException {
        return records.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    HybridDecrypt lateOpener() throws GeneralSecurityException {
        return lateSaves().getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
    }

    static HybridEncrypt lateSealer(byte[] publicKeyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, HybridConfig2026.get())
                .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
    }

    byte[] publicKeyset() throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                lateSaves().getPublicKeysetHandle(), HybridConfig2026.get());
    }

    KeysetHandle lateSaves() throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(late, InsecureSecretKeyAccess.get(), HybridConfig2026.get());
    }

    byte[] sealedBy(Aead key, byte[] associatedData) throws GeneralSecurityException {
        byte[] plain = bytes();
        try {
            return key.encrypt(plain, associatedData);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    static Keysets openedBy(Aead key, byte[] sealed, byte[] associatedData) throws GeneralSecurityException {
        byte[] plain = key.decrypt(sealed, associatedData);
        try {
            return read(ByteBuffer.wrap(plain));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** {@code length(4) | keyset for records | length(4) | keyset for late saves}, each in Tink's binary format. */
    private byte[] bytes() throws GeneralSecurityException {
        byte[] first =
                TinkProtoKeysetFormat.serializeKeyset(records, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
        try {
            return ByteBuffer.allocate(4 + first.length + 4 + late.length)
                    .putInt(first.length)
                    .put(first)
                    .putInt(late.length)
                    .put(late)
                    .array();
        } finally {
            Arrays.fill(first, (byte) 0);
        }
    }

    private static Keysets read(ByteBuffer plain) throws GeneralSecurityException {
        byte[] first = next(plain);
        byte[] second = next(plain);
        try {
            return new Keysets(
                    TinkProtoKeysetFormat.parseKeyset(first, InsecureSecretKeyAccess.get(), AeadConfig2026.get()),
                    second);
        } finally {
            Arrays.fill(first, (byte) 0);
        }
    }

    private static byte[] next(ByteBuffer plain) throws GeneralSecurityException {
        int length = plain.remaining() < 4 ? -1 : plain.getInt();
        if (length < 0 || length > plain.remaining()) {
            throw new GeneralSecurityException("These are no keysets");
        }
        byte[] keyset = new byte[length];
        plain.get(keyset);
        return keyset;
    }
}
