package app.ownlight.vault;

/**
 * What a new account keeps in its row, and its vault, already open.
 *
 * @param wrap both keysets, sealed by the passphrase; at most 361 bytes
 * @param publicKeyset the public key for late saves, holding no secret (Tink's binary keyset format)
 * @param vault the new vault, open for this request
 */
public record NewVault(byte[] wrap, byte[] publicKeyset, Vault vault) {}
