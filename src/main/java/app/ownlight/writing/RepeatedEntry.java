package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryGoneException;
import app.ownlight.entry.StaleEntryException;
import app.ownlight.entry.WrittenEntry;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a save that was sent twice from one that would overwrite other words. */
@Component
class RepeatedEntry {

    private final Entries entries;
    private final Drafts drafts;

    RepeatedEntry(Entries entries, Drafts drafts) {
        this.entries = entries;
        this.drafts = drafts;
    }

    /**
     * Returns where the very same words are stored, and are on the disk; a draft of them goes. This transaction is no read-only
     * one, so that its end waits for the disk like every save.
     *
     * @throws StaleEntryException where other words are stored
     * @throws EntryGoneException where nothing is
     */
    @Transactional
    public void confirm(OpenJournal journal, UUID id, WritingForm form) {
        WrittenEntry stored = entries.find(journal, id).orElseThrow(EntryGoneException::new);
        if (!stored.says(form.title(), form.text())) {
            throw new StaleEntryException(stored);
        }
        drafts.find(journal, form.draftId())
                .filter(draft -> draft.says(form.title(), form.text()))
                .ifPresent(draft -> drafts.drop(journal, draft.id(), draft.revision()));
    }
}
