package app.ownlight.review;

import app.ownlight.account.LookingBack;
import app.ownlight.account.OpenJournal;
import app.ownlight.account.OwnSettings;
import app.ownlight.journal.EntryLine;
import app.ownlight.journal.WriterZone;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a journal opens with, as far as its writer wants it. */
@Component
class Opening {

    private final OwnLine ownLine;
    private final ThisDay thisDay;
    private final OwnSettings settings;
    private final WriterZone zone;
    private final Clock clock;

    Opening(OwnLine ownLine, ThisDay thisDay, OwnSettings settings, WriterZone zone, Clock clock) {
        this.ownLine = ownLine;
        this.thisDay = thisDay;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    Words of(OpenJournal journal, HttpServletRequest request) {
        LookingBack wanted = settings.of(request).lookingBack();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.of(journal, ""));
        return new Words(
                wanted.showsOwnLine() ? ownLine.of(journal, today).orElse(null) : null,
                wanted.showsThisDay() ? thisDay.of(journal, today) : List.of());
    }

    /**
     * @param line one of the writer’s own; null for none
     * @param thisDay what was written on this day of earlier years
     */
    record Words(@Nullable Quoted line, List<EntryLine> thisDay) {

        static final Words NONE = new Words(null, List.of());
    }
}
