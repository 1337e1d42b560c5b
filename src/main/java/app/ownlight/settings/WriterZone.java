package app.ownlight.settings;

import app.ownlight.account.OpenJournal;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The time zone of a writer: the one they set, else what the browser told, else {@code ownlight.zone}, else the machine's. */
@Component
public class WriterZone {

    private final AccountSettings settings;
    private final ZoneId otherwise;

    WriterZone(AccountSettings settings, @Value("${ownlight.zone:}") String zone) {
        this.settings = settings;
        this.otherwise = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /**
     * @param journal null where none is open
     * @param told by the browser: an IANA name, or anything else
     */
    public ZoneId of(@Nullable OpenJournal journal, String told) {
        String set = journal == null ? null : settings.of(journal).reading().zone();
        return known(set, known(told, otherwise));
    }

    private static ZoneId known(@Nullable String name, ZoneId otherwise) {
        try {
            return name == null || name.isEmpty() ? otherwise : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }
}
