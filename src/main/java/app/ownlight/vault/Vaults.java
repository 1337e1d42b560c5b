package app.ownlight.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes vaults, and opens them: by passphrase at the unlock page, by two halves on every page after it. */
@Component
public class Vaults {

    private final Stretching stretching;
    private final byte[] secretOfThisStart = Bytes.random(32);

    Vaults(Stretching stretching) {
        this.stretching = stretching;
    }

    /**
     * Makes the vault of a new account. The passphrase is taken as typed; its NFKC form counts.
     *
     * @throws VaultBusyException when three seconds pass without room for the work
     */
    public NewVault create(UUID account, String passphrase) {
        byte[] salt = Bytes.random(Wrap.SALT_BYTES);
        try (Stretched key = stretching.stretch(passphrase, salt, stretching.cost())) {
            Keysets keysets = Keysets.generate();
            Wrap unsealed = new Wrap(stretching.cost(), salt, key.verifier(), new byte[0]);
            byte[] sealed = keysets.sealedBy(SealingKey.of(key.open()), unsealed.associatedData(account));
            return new NewVault(unsealed.with(sealed).bytes(), keysets.publicKeyset(), new Vault(keysets));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A vault could not be made", failure);
        }
    }

    /**
     * Opens the vault with a passphrase, at the cost the wrap was made with.
     *
     * @return empty when the passphrase is wrong
     * @throws CannotOpenException when the wrap is damaged, unknown or another account's
     * @throws VaultBusyException when three seconds pass without room for the work
     */
    public Optional<Vault> unlock(UUID account, byte[] wrap, String passphrase) {
        Wrap read = Wrap.read(wrap);
        try (Stretched key = stretching.stretch(passphrase, read.salt(), read.cost())) {
            if (!read.accepts(key.verifier())) {
                return Optional.empty();
            }
            return Optional.of(new Vault(
                    Keysets.openedBy(SealingKey.of(key.open()), read.sealed(), read.associatedData(account))));
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        }
    }

    /**
     * Works as long as {@link #unlock} does, for a name that nobody has, so that time tells no names.
     *
     * @throws VaultBusyException as unlocking does
     */
    public void pretend(String name, String passphrase) {
        byte[] hash = Bytes.sha256(secretOfThisStart, name.getBytes(StandardCharsets.UTF_8));
        byte[] salt = Arrays.copyOf(hash, Wrap.SALT_BYTES);
        try (Stretched key = stretching.stretch(passphrase, salt, stretching.cost())) {
            key.verifier();
        }
    }

    /** Cuts an open vault in two for a session; a new client half every time. */
    public Halves split(UUID account, Vault vault) {
        byte[] client = Bytes.random(SealingKey.BYTES);
        try {
            return new Halves(vault.keysets().sealedBy(SealingKey.of(client), Bytes.of(account)), client);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A vault could not be split", failure);
        }
    }

    /** Opens the vault from its halves; empty when they do not fit, whatever they hold. */
    public Optional<Vault> join(UUID account, byte[] server, byte[] client) {
        try {
            return Optional.of(new Vault(Keysets.openedBy(SealingKey.of(client), server, Bytes.of(account))));
        } catch (GeneralSecurityException doNotFit) {
            return Optional.empty();
        }
    }

    /**
     * Seals words for a journal that is locked, with its public keyset (HPKE, RFC 9180: X25519, HKDF-SHA256, AES-256-GCM). Only the
     * opened vault reads them again.
     *
     * @throws CannotOpenException when the keyset is damaged
     */
    public byte[] sealLate(byte[] publicKeyset, Place place, byte[] json) {
        byte[] padded = Padding.body(json);
        try {
            return Keysets.lateSealer(publicKeyset).encrypt(padded, place.associatedData());
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }
}
