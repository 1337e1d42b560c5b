package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.Switch;
import app.ownlight.settings.WriterZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The walk with its gentle prompts alone, and a plain note of the day before them. In a trial with 90 people who had separated a
 * short time before, such notes did better than a search for meaning (Sbarra and others, 2013).
 */
@Component
public class ShorterWalk {

    private final AccountSettings settings;
    private final Entries entries;
    private final WriterZone zone;

    ShorterWalk(AccountSettings settings, Entries entries, WriterZone zone) {
        this.settings = settings;
        this.entries = entries;
        this.zone = zone;
    }

    public boolean isFor(@Nullable OpenJournal journal) {
        return journal != null && settings.of(journal).has(Switch.GENTLE);
    }

    /** Whether the person has read what to know before they begin. */
    public boolean isBegun(@Nullable OpenJournal journal) {
        return journal != null && settings.of(journal).has(Switch.BEGUN);
    }

    /** Whether the note of the day comes first: nothing is written yet on the day that it is where the person is. */
    public boolean startsWithNote(@Nullable OpenJournal journal) {
        return journal != null
                && isFor(journal)
                && entries.newest(journal, place -> true, 1).stream()
                        .map(EntryLine::head)
                        .noneMatch(head -> head.date().equals(zone.today(journal)));
    }
}
