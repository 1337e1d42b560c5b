package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryGoneException;
import app.ownlight.entry.NewEntry;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.settings.WriterZone;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what a writing box sent, once: a repeat of the same words is answered like the first, other words are a conflict. The
 * draft of the words goes in the same transaction.
 */
@Component
public class EntryWriter {

    private final Entries entries;
    private final Drafts drafts;
    private final RepeatedEntry repeated;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WriterZone zone;

    EntryWriter(
            Entries entries,
            Drafts drafts,
            RepeatedEntry repeated,
            TransactionTemplate transaction,
            Clock clock,
            WriterZone zone) {
        this.entries = entries;
        this.drafts = drafts;
        this.repeated = repeated;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    /** Keeps new words. */
    public void add(OpenJournal journal, WritingForm form, @Nullable Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        NewEntry entry =
                new NewEntry(form.entry(), question, form.title(), form.text(), now, zone.of(journal, form.zone()));
        try {
            transaction.executeWithoutResult(status -> {
                entries.write(journal, entry);
                drafts.settle(journal, form);
            });
        } catch (DataIntegrityViolationException known) {
            repeated.confirm(journal, form.entry(), form);
        }
    }

    /** Keeps changed words in the place of those that the writer saw. */
    public void change(OpenJournal journal, WritingForm form) {
        change(journal, stored(journal, form), form);
    }

    /** Keeps both the stored words and the writer's: as one entry, or as two where one cannot hold them. */
    public void keepBoth(OpenJournal journal, WritingForm form) {
        WrittenEntry stored = stored(journal, form);
        if (stored.revision() > form.seen() && MergedText.areIn(stored, form)) {
            drafts.settle(journal, form);
        } else if (MergedText.fit(stored, form)) {
            change(journal, stored, MergedText.join(stored, form));
        } else {
            add(journal, form.against(form.draftId(), 0), stored.question());
        }
    }

    private void change(OpenJournal journal, WrittenEntry stored, WritingForm form) {
        boolean changed = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean asSeen = entries.revise(journal, stored, form.seen(), form.title(), form.text());
            if (asSeen) {
                drafts.settle(journal, form);
            }
            return asSeen;
        }));
        if (!changed) {
            repeated.confirm(journal, form.entry(), form);
        }
    }

    private WrittenEntry stored(OpenJournal journal, WritingForm form) {
        return entries.find(journal, form.entry())
                .filter(entry -> !entry.isDamaged())
                .orElseThrow(EntryGoneException::new);
    }
}
