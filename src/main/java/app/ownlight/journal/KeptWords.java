package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps what a writing box sent, once: a repeat of the same words is answered like the first, other words are a conflict. */
@Component
class KeptWords {

    private final Entries entries;
    private final RepeatedEntry repeated;
    private final Clock clock;
    private final ZoneId zone;

    KeptWords(Entries entries, RepeatedEntry repeated, Clock clock, @Value("${ownlight.zone:}") String zone) {
        this.entries = entries;
        this.repeated = repeated;
        this.clock = clock;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /** Keeps new words. */
    void add(OpenJournal journal, WritingForm form, @Nullable Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        NewEntry entry = new NewEntry(form.entry(), question, form.title(), form.text(), now, form.zoneOr(zone));
        try {
            entries.write(journal, entry);
        } catch (DataIntegrityViolationException known) {
            repeated.confirm(journal, form.entry(), form);
        }
    }

    /** Keeps changed words in the place of those that the writer saw. */
    void change(OpenJournal journal, WritingForm form) {
        WrittenEntry stored = entries.find(journal, form.entry())
                .filter(entry -> !entry.isDamaged())
                .orElseThrow(EntryGoneException::new);
        if (!entries.revise(journal, stored, form.seen(), form.title(), form.text())) {
            repeated.confirm(journal, form.entry(), form);
        }
    }
}
