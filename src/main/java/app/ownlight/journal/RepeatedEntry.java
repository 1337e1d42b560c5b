package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a save that was sent twice from one that would overwrite other words. */
@Component
class RepeatedEntry {

    private final Entries entries;

    RepeatedEntry(Entries entries) {
        this.entries = entries;
    }

    /**
     * Returns where the very same words are stored, and are on the disk: this transaction is no read-only one, so that its end
     * waits for the disk like every save.
     *
     * @throws StaleEntryException where other words are stored
     * @throws EntryGoneException where nothing is
     */
    @Transactional
    public void confirm(OpenJournal journal, UUID id, WritingForm form) {
        WrittenEntry stored = entries.find(journal, id).orElseThrow(EntryGoneException::new);
        if (!stored.text().equals(form.text()) || !stored.title().equals(form.title())) {
            throw new StaleEntryException(stored);
        }
    }
}
