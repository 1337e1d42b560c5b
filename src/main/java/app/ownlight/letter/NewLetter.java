package app.ownlight.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A letter that is about to be sealed. */
public record NewLetter(UUID id, String title, String text, Instant written, ZoneId zone, LocalDate opens) {

    @Override
    public String toString() {
        return "NewLetter[" + id + "]";
    }
}
