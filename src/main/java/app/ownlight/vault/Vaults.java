package app.ownlight.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes vaults, and opens them: by passphrase or recovery code at the door, by two halves on every page after it. */
@Component
public class Vaults {

    private final Wraps wraps;
    private final byte[] secretOfThisStart = Bytes.random(32);

    Vaults(PassphraseKdf stretching, Peppers peppers) {
        this.wraps = new Wraps(stretching, peppers);
    }

    /**
     * Makes the vault of a new account. The passphrase is taken as typed; its NFKC form counts.
     *
     * @throws VaultBusyException when three seconds pass without room for the work
     */
    public NewVault create(UUID account, String passphrase) {
        try {
            Vault vault = new Vault(Keysets.generate());
            byte[] wrap = rewrap(account, vault, passphrase);
            return new NewVault(wrap, vault.keysets().publicKeyset(), vault);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A vault could not be made", failure);
        }
    }

    /**
     * Opens the vault with a passphrase, at the cost the wrap was made with.
     *
     * @return empty when the passphrase is wrong
     * @throws CannotOpenException when the wrap is damaged, unknown or another account's, or names a pepper that is not here
     * @throws VaultBusyException when three seconds pass without room for the work
     */
    public Optional<Vault> unlock(UUID account, byte[] wrap, String passphrase) {
        return open(Secret.PASSPHRASE, account, wrap, passphrase);
    }

    /**
     * Makes a wrap for another passphrase, at today's cost and with today's pepper; what the vault has sealed stays as it is.
     *
     * @return at most 361 bytes to take the place of the old wrap
     * @throws VaultBusyException as unlocking does
     */
    public byte[] rewrap(UUID account, Vault vault, String passphrase) {
        return wraps.seal(Secret.PASSPHRASE, account, vault.keysets(), passphrase);
    }

    /** Whether a passphrase's wrap was made at another cost or with another pepper than those of today, so that it is better made again. */
    public boolean isDated(byte[] wrap) {
        return wraps.isDated(wrap);
    }

    /**
     * Makes a wrap that a recovery code opens. No pepper is in it, so it opens where the server lost its own.
     *
     * @param code ASCII, with at least 130 bits of chance in it: no work is spent on making guesses slow
     * @return at most 361 bytes
     */
    public byte[] recoverable(UUID account, Vault vault, String code) {
        return wraps.seal(Secret.RECOVERY_CODE, account, vault.keysets(), code);
    }

    /**
     * Opens the vault with a recovery code.
     *
     * @return empty when the code is wrong
     * @throws CannotOpenException when the wrap is damaged, unknown or another account's
     */
    public Optional<Vault> recover(UUID account, byte[] wrap, String code) {
        return open(Secret.RECOVERY_CODE, account, wrap, code);
    }

    /**
     * Works as long as {@link #unlock} does, for a name that nobody has, so that time tells no names.
     *
     * @throws VaultBusyException as unlocking does
     */
    public void pretend(String name, String passphrase) {
        byte[] hash = Bytes.sha256(secretOfThisStart, name.getBytes(StandardCharsets.UTF_8));
        wraps.pretend(Secret.PASSPHRASE, passphrase, Arrays.copyOf(hash, Wrap.SALT_BYTES));
    }

    /** Works as long as {@link #recover} does, for a name that nobody has or a journal without a code. */
    public void pretendRecovery(String code) {
        wraps.pretend(Secret.RECOVERY_CODE, code, Bytes.random(Wrap.SALT_BYTES));
    }

    /** Cuts an open vault in two for a session; a new client half every time. */
    public SplitKey split(UUID account, Vault vault) {
        byte[] client = Bytes.random(SealingKey.BYTES);
        try {
            return new SplitKey(vault.keysets().sealedBy(SealingKey.of(client), Bytes.of(account)), client);
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
    public byte[] sealLate(byte[] publicKeyset, AssociatedData place, byte[] json) {
        byte[] padded = Padding.body(json);
        try {
            return Keysets.lateSealer(publicKeyset).encrypt(padded, place.associatedData());
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private Optional<Vault> open(Secret kind, UUID account, byte[] wrap, String secret) {
        Optional<Keysets> keysets = wraps.open(kind, account, wrap, secret);
        try {
            return keysets.isEmpty() ? Optional.empty() : Optional.of(new Vault(keysets.get()));
        } catch (GeneralSecurityException failure) {
            throw new CannotOpenException();
        }
    }
}
