package app.ownlight.journal;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The time zone of a writer: what the browser told, else {@code ownlight.zone}, else the machine's. */
@Component
class WriterZone {

    private final ZoneId otherwise;

    WriterZone(@Value("${ownlight.zone:}") String zone) {
        this.otherwise = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /** @param told an IANA name, or anything else */
    ZoneId of(String told) {
        try {
            return told.isEmpty() ? otherwise : ZoneId.of(told);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }
}
