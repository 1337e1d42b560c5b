package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
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
public class KeptWords {

    private final Entries entries;
    private final Drafts drafts;
    private final RepeatedEntry repeated;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WriterZone zone;

    KeptWords(
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
    void change(OpenJournal journal, WritingForm form) {
        change(journal, stored(journal, form), form);
    }

    /** Keeps both the stored words and the writer's: as one entry, or as two where one cannot hold them. */
    void keepBoth(OpenJournal journal, WritingForm form) {
        WrittenEntry stored = stored(journal, form);
        if (stored.revision() > form.seen() && BothTexts.areIn(stored, form)) {
            drafts.settle(journal, form);
        } else if (BothTexts.fit(stored, form)) {
            change(journal, stored, BothTexts.join(stored, form));
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
