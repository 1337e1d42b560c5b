package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One kind of writing box, and the pages that it stands on. Each feature brings its own, and nothing asks which one it is. */
public interface WritingBox {

    /** The page at an address; empty where that is none of these. */
    Optional<WritingPage> at(String path, Locale locale);

    /** The address at which this is answered once more; empty where it was answered in another box, or is not asked any more. */
    default Optional<String> address(Question question, Locale locale) {
        return Optional.empty();
    }

    /** The form with what stands in the fields that only this box has; as it is where none of them was sent. */
    default WritingForm read(WritingForm form, WritingForm.Fields sent) {
        return form;
    }

    /** Whether these words are saved under this id in another way than as an entry. */
    default boolean isSaved(OpenJournal journal, UUID id, String title, String text) {
        return false;
    }
}
