package app.ownlight.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What lists and filters show of an entry, as it was when it was written: time and place are never worked out again.
 *
 * @param written the instant of writing
 * @param zone the IANA time zone of the writer
 * @param date the writer's local date
 * @param question what it answers, with its wording cut where it is long; null for a free page
 * @param title of a free page, cut where it is long; empty where it has none
 * @param line the first line, cut to fit
 */
public record EntryHead(
        Instant written,
        String zone,
        LocalDate date,
        @Nullable Question question,
        String title,
        String line) {

    /** When it was written, by the clock of the place where that was. */
    public ZonedDateTime writtenThere() {
        return written.atZone(ZoneId.of(zone));
    }

    @Override
    public String toString() {
        return "EntryHead";
    }
}
