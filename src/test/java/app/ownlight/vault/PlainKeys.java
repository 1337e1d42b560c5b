package app.ownlight.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import java.util.List;

/** The bare keys of an open vault, for tests that look for them where they are not to be. */
public final class PlainKeys {

    private PlainKeys() {}

    public static List<byte[]> of(Vault vault) throws Exception {
        AesGcmKey records = (AesGcmKey) vault.keysets().records().getPrimary().getKey();
        HpkePrivateKey late =
                (HpkePrivateKey) vault.keysets().lateSaves().getPrimary().getKey();
        return List.of(
                records.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()),
                late.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
    }
}
