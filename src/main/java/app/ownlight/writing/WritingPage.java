package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** A page with a writing box. */
public interface WritingPage {

    /** Where it is shown and its form is sent to; drafts wait under it. */
    String address();

    /** What its words answer; null where that is nothing. */
    default @Nullable Question question() {
        return null;
    }

    /**
     * Names its view, and fills the model with what stands beside the box.
     *
     * @param form received by this page
     */
    String view(WritingForm form, @Nullable OpenJournal journal, Model model);

    /** The form that was sent from it, as it stands on it. */
    default WritingForm receive(WritingForm sent) {
        return sent.on(address());
    }

    /** Whether the form asks for nothing to be saved. */
    default boolean hasNothing(WritingForm form, @Nullable OpenJournal journal) {
        return form.isBlank();
    }

    /** What the page's own rules have against saving, as message keys by field. */
    default Map<String, String> problems(WritingForm form, @Nullable OpenJournal journal) {
        return Map.of();
    }

    /**
     * Saves the words and deletes their draft, within the transaction of the submission: as a new entry, unless the page says otherwise.
     *
     * @return whether it is done; if not, or where the id of the form is there already, {@link #confirm} tells what is there
     */
    default boolean save(OpenJournal journal, WritingForm form, EntryWriter writer) {
        return writer.add(journal, form, question());
    }

    /**
     * Returns where the very same words are saved already; a draft of them goes. Its transaction is no read-only one, so that its
     * end waits for the disk like every save.
     *
     * @throws app.ownlight.entry.StaleEntryException where other words are saved
     * @throws app.ownlight.entry.EntryGoneException where nothing is
     * @throws IdTakenException where other words are saved that cannot be changed
     */
    default void confirm(OpenJournal journal, WritingForm form, EntryWriter writer) {
        writer.confirm(journal, form);
    }

    /** Where it goes on to, once the words are saved or there was nothing to save. */
    Next next(WritingForm form, @Nullable OpenJournal journal);

    /** Where one comes back to it, once its words are kept as a draft. */
    default String addressAgain(Submission sent) {
        return address();
    }

    /** Whether its words become an entry by being saved, and nothing more has to be asked. */
    default boolean makesEntry() {
        return true;
    }

    /**
     * A page to go on to.
     *
     * @param message the key of what is said there; null for nothing
     */
    record Next(String address, @Nullable String message) {}
}
