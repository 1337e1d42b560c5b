package app.ownlight.vault;

/** Too many people are unlocking at this moment; trying again after a few seconds helps. */
public class VaultBusyException extends RuntimeException {

    VaultBusyException() {
        super("Other journals are being unlocked at this moment.");
    }
}
