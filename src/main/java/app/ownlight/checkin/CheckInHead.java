package app.ownlight.checkin;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as it was given. An answer is a number from 1 to 7, at whose ends the question sets words; null where it was left
 * out. Answers are never added up and never judged.
 *
 * @param written the instant of answering
 * @param zone the IANA time zone of the writer
 * @param date the writer's local date
 * @param version the guide's version
 * @param section the section's slug
 * @param worth where the sense of worth comes from: 1 how I am loved, 7 from within
 * @param steady 1 very shaken, 7 steady
 * @param kind how the writer spoke to themselves: 1 harshly, 7 like a friend
 */
public record CheckInHead(
        Instant written,
        String zone,
        LocalDate date,
        String guide,
        int version,
        String section,
        Moment moment,
        @Nullable Integer worth,
        @Nullable Integer steady,
        @Nullable Integer kind) {

    /** When in a visit it was given. The names are stored. */
    public enum Moment {
        /** Before a section. */
        ARRIVE,
        /** After a section. */
        PAUSE,
        /** At the end of a guide. */
        CLOSED
    }

    @Override
    public String toString() {
        return "CheckInHead";
    }
}
