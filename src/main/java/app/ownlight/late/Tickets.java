package app.ownlight.late;

import app.ownlight.vault.Hmac;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a form takes along that was shown with an open journal: it says whose words these are, also after the journal is locked. It
 * opens nothing; all it does is to let words be added, sealed, to this one journal.
 */
@Component
public class Tickets {

    /** As long as a tab may stand open from one evening to the next. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final String PURPOSE = "ticket";
    private static final byte VERSION = 1;
    private static final int SAID = 1 + 16 + 16 + 8;

    private final Hmac marks;
    private final Clock clock;

    Tickets(Hmac marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** {@code base64url(version(1) | account(16) | entry(16) | last second(8) | mark(32))}, numbers big-endian. */
    public String give(UUID account, UUID entry) {
        byte[] said = ByteBuffer.allocate(SAID)
                .put(VERSION)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits())
                .putLong(clock.instant().plus(GOOD_FOR).getEpochSecond())
                .array();
        byte[] ticket = ByteBuffer.allocate(SAID + Hmac.BYTES)
                .put(said)
                .put(marks.mark(PURPOSE, said))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
    }

    /**
     * Whose words they are that come with this ticket.
     *
     * @param entry the one that the form would make or change
     * @return the account; empty where the ticket is none of ours, another entry's, or too old
     */
    public Optional<UUID> account(@Nullable String ticket, UUID entry) {
        byte[] bytes = decoded(ticket);
        if (bytes.length != SAID + Hmac.BYTES) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        ByteBuffer read = ByteBuffer.wrap(said);
        boolean ours =
                marks.fits(PURPOSE, said, Arrays.copyOfRange(bytes, SAID, bytes.length)) && read.get() == VERSION;
        if (!ours) {
            return Optional.empty();
        }
        UUID account = new UUID(read.getLong(), read.getLong());
        boolean fits = new UUID(read.getLong(), read.getLong()).equals(entry)
                && !clock.instant().isAfter(Instant.ofEpochSecond(read.getLong()));
        return fits ? Optional.of(account) : Optional.empty();
    }

    /** Whether a ticket says of itself that it is of this account, whoever made it. */
    public static boolean says(@Nullable String ticket, UUID account) {
        byte[] bytes = decoded(ticket);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        return bytes.length > SAID && read.get() == VERSION && new UUID(read.getLong(), read.getLong()).equals(account);
    }

    private static byte[] decoded(@Nullable String ticket) {
        try {
            return ticket == null ? new byte[0] : Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
