package app.ownlight.vault;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals records as JSON and opens them, so that whoever stores one never handles bytes of its own making. */
public final class SealedJson {

    /**
     * Its own: what is stored must not change with the settings of the web pages. A record's components are stored, and nothing that it
     * says of itself.
     */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(which -> which.withIsGetterVisibility(Visibility.NONE))
            .build();

    private SealedJson() {}

    /** The JSON itself, UTF-8, as {@link Vault} takes it. */
    public static byte[] bytes(Object record) {
        return JSON.writeValueAsBytes(record);
    }

    public static byte[] seal(Vault vault, AssociatedData place, Object record) {
        return vault.seal(place, bytes(record));
    }

    /** The record; empty where it is damaged, belongs elsewhere or is of another kind. */
    public static <T> Optional<T> open(Vault vault, AssociatedData place, byte[] sealed, Class<T> type) {
        try {
            return Optional.of(read(vault.open(place, sealed), type));
        } catch (CannotOpenException damaged) {
            return Optional.empty();
        }
    }

    /** Like {@link #open}, for words that arrived while the journal was locked. */
    public static <T> Optional<T> openLate(Vault vault, AssociatedData place, byte[] sealed, Class<T> type) {
        try {
            return Optional.of(read(vault.openLate(place, sealed), type));
        } catch (CannotOpenException damaged) {
            return Optional.empty();
        }
    }

    /**
     * What {@link #bytes} made.
     *
     * @throws CannotOpenException when it is something else
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException anotherKind) {
            throw new CannotOpenException();
        }
    }
}
