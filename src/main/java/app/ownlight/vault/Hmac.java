package app.ownlight.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks what the server itself has made, so that it knows it again: HMAC-SHA256 under a secret that lies in the database and so
 * outlives a restart. It opens nothing: who has it can at most add sealed words, which the owner then looks at. Where there are
 * {@link Peppers}, the one with the lowest id takes part, so that a stolen dump marks nothing.
 */
@Component
public class Hmac {

    /** How long a mark is: {@value} bytes. */
    public static final int BYTES = 32;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Peppers peppers;
    private final byte[] thisStart = Bytes.of(UUID.randomUUID());
    private volatile @Nullable Mac mac;

    Hmac(JdbcClient database, TransactionTemplate transaction, Peppers peppers) {
        this.database = database;
        this.transaction = transaction;
        this.peppers = peppers;
    }

    /**
     * @param purpose keeps marks of one kind from being taken for another's
     * @return {@link #BYTES} bytes, the same for the same message
     */
    public byte[] mark(String purpose, byte[] message) {
        try {
            return peppers.stirredIntoMark(mac().computeMac(input(purpose, message)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A mark could not be made", failure);
        }
    }

    /**
     * The same for what is to be guessed by nobody who reads the database, where the secret lies: with a pepper every instance makes
     * the same mark; without one there is a single instance, and what it keeps in memory takes part until its next start.
     */
    public byte[] secretMark(String purpose, byte[] message) {
        byte[] salt = peppers.ids().isEmpty() ? thisStart : new byte[0];
        return mark(
                purpose,
                ByteBuffer.allocate(salt.length + message.length)
                        .put(salt)
                        .put(message)
                        .array());
    }

    /** Whether the mark is ours, compared in constant time. */
    public boolean fits(String purpose, byte[] message, byte[] mark) {
        return MessageDigest.isEqual(mark(purpose, message), mark);
    }

    private static byte[] input(String purpose, byte[] message) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + name.length + message.length)
                .putInt(name.length)
                .put(name)
                .put(message)
                .array();
    }

    private Mac mac() throws GeneralSecurityException {
        Mac known = mac;
        if (known == null) {
            known = TinkProtoKeysetFormat.parseKeyset(secret(), InsecureSecretKeyAccess.get(), MacConfig2026.get())
                    .getPrimitive(MacConfig2026.get(), Mac.class);
            mac = known;
        }
        return known;
    }

    /** The first that asks makes it; two at once agree on the one that was faster. */
    private byte[] secret() throws GeneralSecurityException {
        byte[] made = newSecret();
        try {
            transaction.executeWithoutResult(status -> add(made));
        } catch (DuplicateKeyException madeMeanwhile) {
            // It is read below.
        }
        return database.sql("select keyset from server_secret where id = 1")
                .query(byte[].class)
                .single();
    }

    private void add(byte[] made) {
        int rows = database.sql("select count(*) from server_secret where id = 1")
                .query(Integer.class)
                .single();
        if (rows == 0) {
            database.sql("insert into server_secret (id, keyset) values (1, :keyset)")
                    .param("keyset", made)
                    .update();
        }
    }

    private static byte[] newSecret() throws GeneralSecurityException {
        HmacParameters parameters = HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(BYTES)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        return TinkProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters, MacConfig2026.get()),
                InsecureSecretKeyAccess.get(),
                MacConfig2026.get());
    }
}
