package app.ownlight.settings;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryHead;
import app.ownlight.entry.EntryLine;
import app.ownlight.session.BrowserZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The time zone of a writer: the one they set, else what their browser told last since they unlocked, else that of their last entry,
 * else the one of whoever runs the program.
 */
@Component
public class WriterZone {

    private final AccountSettings settings;
    private final Entries entries;
    private final ZoneId otherwise;
    private final Clock clock;

    WriterZone(AccountSettings settings, Entries entries, ZoneId otherwise, Clock clock) {
        this.settings = settings;
        this.entries = entries;
        this.otherwise = otherwise;
        this.clock = clock;
    }

    public ZoneId of(OpenJournal journal) {
        return of(journal, "");
    }

    /**
     * @param journal null where none is open
     * @param sent by the form that asks: an IANA name, or anything else
     */
    public ZoneId of(@Nullable OpenJournal journal, String sent) {
        Optional<ZoneId> known = journal == null ? BrowserZone.read(sent) : known(journal, sent);
        return known.orElse(otherwise);
    }

    /** Empty where the writer set none, and neither the browser nor an entry tells one. */
    public Optional<ZoneId> known(OpenJournal journal) {
        return known(journal, "");
    }

    /** Which day it is where the writer is. */
    public LocalDate today(OpenJournal journal) {
        return today(journal, "");
    }

    /** Which day it is where the writer is, who may have no journal yet. */
    public LocalDate today(@Nullable OpenJournal journal, String sent) {
        return LocalDate.ofInstant(clock.instant(), of(journal, sent));
    }

    private Optional<ZoneId> known(OpenJournal journal, String sent) {
        return BrowserZone.read(settings.of(journal).reading().zone())
                .or(() -> BrowserZone.read(sent))
                .or(() -> Optional.ofNullable(journal.browserZone()))
                .or(() -> ofLastEntry(journal));
    }

    private Optional<ZoneId> ofLastEntry(OpenJournal journal) {
        return entries.newest(journal, place -> true, 1).stream()
                .map(EntryLine::head)
                .map(EntryHead::zone)
                .flatMap(zone -> BrowserZone.read(zone).stream())
                .findFirst();
    }
}
