package app.ownlight.letter;

import app.ownlight.entry.HeadRoom;
import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a letter to later. Days are the writer's own, as they were: they are never worked out again.
 *
 * @param written the instant of sealing
 * @param zone the IANA time zone of the writer
 * @param date the writer's local date
 * @param opens the day on which the letter opens by itself
 * @param opened the day on which it was opened earlier; null where it was not
 * @param title cut where it is long; empty where the letter has none
 */
public record LetterHead(
        Instant written,
        String zone,
        LocalDate date,
        LocalDate opens,
        @Nullable LocalDate opened,
        String title) {

    private static final int LONGEST_TITLE = 100;

    /** The day from which on it can be read. */
    public LocalDate readable() {
        return opened == null ? opens : opened;
    }

    LetterHead opened(LocalDate day) {
        return new LetterHead(written, zone, date, opens, day, title);
    }

    /** As JSON, with as much of the title as a head has room for. */
    byte[] fitted() {
        for (int most = LONGEST_TITLE; most >= 0; most -= 4) {
            byte[] bytes =
                    SealedJson.bytes(new LetterHead(written, zone, date, opens, opened, HeadRoom.shorten(title, most)));
            if (bytes.length <= Vault.HEAD_ROOM) {
                return bytes;
            }
        }
        throw new IllegalStateException("The name of the time zone leaves no room in a letter's head");
    }

    @Override
    public String toString() {
        return "LetterHead";
    }
}
