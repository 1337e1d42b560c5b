package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryGoneException;
import app.ownlight.entry.NewEntry;
import app.ownlight.entry.Question;
import app.ownlight.entry.StaleEntryException;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.settings.WriterZone;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves what a writing box sent as an entry, and deletes its draft, within the transaction of the submission. */
@Component
public class EntryWriter {

    private final Entries entries;
    private final Drafts drafts;
    private final Clock clock;
    private final WriterZone zone;

    EntryWriter(Entries entries, Drafts drafts, Clock clock, WriterZone zone) {
        this.entries = entries;
        this.drafts = drafts;
        this.clock = clock;
        this.zone = zone;
    }

    /** Adds new words. An id that is there already fails, and changes nothing. */
    public boolean add(OpenJournal journal, WritingForm form, @Nullable Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        entries.write(
                journal,
                new NewEntry(form.id(), question, form.title(), form.text(), now, zone.of(journal, form.zone())));
        return deleteDraft(journal, form);
    }

    /**
     * Puts the words in the place of those that the writer saw.
     *
     * @return whether the entry was still as it was seen; if not, nothing changed
     */
    public boolean change(OpenJournal journal, WritingForm form) {
        return change(journal, stored(journal, form), form);
    }

    /** The same, with the entry as it is stored. */
    public boolean change(OpenJournal journal, WrittenEntry stored, WritingForm form) {
        return entries.revise(journal, stored, form.revision(), form.title(), form.text())
                && deleteDraft(journal, form);
    }

    /** The entry that a form is about. */
    public WrittenEntry stored(OpenJournal journal, WritingForm form) {
        return entries.find(journal, form.id())
                .filter(entry -> !entry.isDamaged())
                .orElseThrow(EntryGoneException::new);
    }

    /** What a form sent is saved, or not wanted any more. */
    public boolean deleteDraft(OpenJournal journal, WritingForm form) {
        drafts.delete(journal, form.draft(), form.resumed());
        return true;
    }

    /** See {@link WritingPage#confirm}. */
    public void confirm(OpenJournal journal, WritingForm form) {
        WrittenEntry stored = entries.find(journal, form.id()).orElseThrow(EntryGoneException::new);
        if (!stored.says(form.title(), form.text())) {
            throw new StaleEntryException(stored);
        }
        drafts.deleteSame(journal, form.draft(), form.title(), form.text());
    }
}
