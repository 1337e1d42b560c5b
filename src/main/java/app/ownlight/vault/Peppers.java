package app.ownlight.vault;

import app.ownlight.start.StartProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keys that the server keeps outside of the database, so that a stolen dump alone lets nobody guess a passphrase (OWASP, Password
 * Storage Cheat Sheet, "Peppering"). Settings {@code ownlight.peppers.<id>}: ids 1 to 255, each the base64 of 32 bytes; none in a
 * personal run, where they would lie on the same disk. The highest id makes new wraps, every one opens.
 *
 * <p>Who loses a pepper loses every passphrase under it, and no recovery code: those have 130 bits of their own and need none.
 */
@Component
public class Peppers {

    /** Stands in a wrap that was made without one. */
    static final int NO_ID = 0;

    private static final String SETTING = "ownlight.peppers";

    private final TreeMap<Integer, byte[]> keys = new TreeMap<>();

    /** @throws StartProblemException when an id or a value is none; its sentence never holds the value */
    @Autowired
    public Peppers(Environment settings) {
        this(read(settings));
    }

    Peppers(Map<String, String> settings) {
        settings.forEach((id, value) -> keys.put(number(id), key(id, value)));
    }

    /** In rising order; empty where none is set. */
    public SortedSet<Integer> ids() {
        return Collections.unmodifiableSortedSet(keys.navigableKeySet());
    }

    /** The id of the one that a passphrase's wrap needs; 0 where it needs none, or is damaged. */
    public static int idIn(byte[] wrap) {
        return Wrap.pepper(wrap);
    }

    /** What tells this pepper from another one of the same id, and tells nothing else: 64 bytes, always the same. */
    public byte[] check(int id) {
        return stirredInto("check", id, new byte[0]);
    }

    /** The id for new wraps; {@link #NO_ID} where none is set. */
    int newest() {
        return keys.isEmpty() ? NO_ID : keys.lastKey();
    }

    boolean knows(int id) {
        return id == NO_ID || keys.containsKey(id);
    }

    /** The key as it is where the id is {@link #NO_ID}, else what that pepper makes of it. */
    StretchedPassphrase stirredInto(StretchedPassphrase key, int id) {
        return id == NO_ID ? key : key.through(bytes -> stirredInto("wrap", id, bytes));
    }

    /** As many bytes as were given, at most 64, under the lowest id: it stays while others are added. */
    byte[] stirredIntoMark(byte[] mark) {
        return keys.isEmpty() ? mark : Arrays.copyOf(stirredInto("mark", keys.firstKey(), mark), mark.length);
    }

    /** HMAC-SHA512 (RFC 2104) of {@code "ownlight/1/pepper/" purpose | id(1) | bytes}. */
    private byte[] stirredInto(String purpose, int id, byte[] bytes) {
        HMac hmac = new HMac(new SHA512Digest());
        hmac.init(new KeyParameter(keys.get(id)));
        byte[] name = ("ownlight/1/pepper/" + purpose).getBytes(StandardCharsets.US_ASCII);
        hmac.update(name, 0, name.length);
        hmac.update((byte) id);
        hmac.update(bytes, 0, bytes.length);
        byte[] output = new byte[hmac.getMacSize()];
        hmac.doFinal(output, 0);
        return output;
    }

    private static Map<String, String> read(Environment settings) {
        try {
            return Binder.get(settings)
                    .bind(SETTING, Bindable.mapOf(String.class, String.class))
                    .orElse(Map.of());
        } catch (BindException quotesTheValue) {
            throw withoutNumber();
        }
    }

    private static int number(String id) {
        if (!id.matches("[1-9]\\d{0,2}") || Integer.parseInt(id) > 255) {
            throw withoutNumber();
        }
        return Integer.parseInt(id);
    }

    private static byte[] key(String id, String value) {
        try {
            byte[] key = Base64.getDecoder().decode(value.strip());
            if (key.length == 32) {
                return key;
            }
        } catch (IllegalArgumentException quotesTheValue) {
            // The same sentence as for another length.
        }
        throw malformed(id);
    }

    private static StartProblemException malformed(String id) {
        return new StartProblemException(
                "Pepper %s (ownlight.peppers.%s) is not the base64 of 32 bytes.".formatted(id, id),
                "It has 44 signs, as this prints them: openssl rand -base64 32");
    }

    private static StartProblemException withoutNumber() {
        return new StartProblemException(
                "A pepper is set without a number from 1 to 255.",
                "The first one is ownlight.peppers.1, or OWNLIGHT_PEPPERS_1 in the environment.");
    }
}
