package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryLine;
import app.ownlight.letter.LetterLine;
import app.ownlight.letter.Letters;
import app.ownlight.settings.RequestSettings;
import app.ownlight.settings.Settings;
import app.ownlight.settings.Switch;
import app.ownlight.settings.WriterZone;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a journal opens with, as far as its writer wants it. */
@Component
class Opening {

    private final OwnLine ownLine;
    private final ThisDay thisDay;
    private final Letters letters;
    private final RequestSettings settings;
    private final WriterZone zone;

    Opening(OwnLine ownLine, ThisDay thisDay, Letters letters, RequestSettings settings, WriterZone zone) {
        this.ownLine = ownLine;
        this.thisDay = thisDay;
        this.letters = letters;
        this.settings = settings;
        this.zone = zone;
    }

    Words of(OpenJournal journal, HttpServletRequest request) {
        Settings wanted = settings.of(request);
        LocalDate today = zone.today(journal);
        return new Words(
                wanted.has(Switch.OWN_LINE) ? ownLine.of(journal, today).orElse(null) : null,
                wanted.has(Switch.ON_THIS_DAY) ? thisDay.of(journal, today) : List.of(),
                letters.openedOfLate(journal).stream().findFirst().orElse(null));
    }

    /**
     * @param line one of the writer’s own; null for none
     * @param thisDay what was written on this day of earlier years
     * @param letter the one that opened of late; null for none. Nothing else ever calls somebody back to it
     */
    record Words(
            @Nullable Quoted line,
            List<EntryLine> thisDay,
            @Nullable LetterLine letter) {

        static final Words NONE = new Words(null, List.of(), null);
    }
}
