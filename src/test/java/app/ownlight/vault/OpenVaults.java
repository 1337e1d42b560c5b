package app.ownlight.vault;

import java.util.UUID;

/** Vaults for tests that need one open and no passphrase. */
public final class OpenVaults {

    private OpenVaults() {}

    public static Vault fresh() {
        return Given.vaults().create(UUID.randomUUID(), Given.PASSPHRASE).vault();
    }
}
