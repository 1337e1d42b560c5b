package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the page of a writing box, whichever feature it belongs to. */
@Component
public class WritingPages {

    /** Where words go that answer nothing. */
    public static final String FREE_PAGE = "/journal/new";

    private final ObjectProvider<WritingBox> boxes;
    private final Entries entries;

    /** @param boxes asked for when they are needed, since some of them ask for addresses here */
    WritingPages(ObjectProvider<WritingBox> boxes, Entries entries) {
        this.boxes = boxes;
        this.entries = entries;
    }

    /** Where an entry is changed. */
    public static String edit(UUID entry) {
        return "/journal/" + entry + "/edit";
    }

    /** The page at an address; empty where there is none. */
    public Optional<WritingPage> at(String path, Locale locale) {
        return boxes.stream().flatMap(box -> box.at(path, locale).stream()).findFirst();
    }

    /** The address at which this is answered once more; empty where it is not asked any more. */
    public Optional<String> address(Question question, Locale locale) {
        return boxes.stream()
                .flatMap(box -> box.address(question, locale).stream())
                .findFirst();
    }

    /** The page that a form was sent from; an unknown one is like a free page at which no words wait. */
    WritingPage sentFrom(WritingForm form, Locale locale) {
        return at(form.from(), locale).orElseGet(() -> new UnknownPage(freePage(locale)));
    }

    public WritingPage freePage(Locale locale) {
        return at(FREE_PAGE, locale).orElseThrow();
    }

    /** A form out of the fields of a request. */
    WritingForm read(WritingForm.Fields sent) {
        WritingForm form = WritingForm.read(sent);
        for (WritingBox box : boxes) {
            form = box.read(form, sent);
        }
        return form;
    }

    /** Whether these words are saved under this id. */
    boolean isSaved(OpenJournal journal, UUID id, String title, String text) {
        return entries.find(journal, id)
                .map(entry -> entry.says(title, text))
                .orElseGet(() -> isSavedElsewhere(journal, id, title, text));
    }

    /** Whether these words are saved under this id, which no entry has. */
    boolean isSavedElsewhere(OpenJournal journal, UUID id, String title, String text) {
        return boxes.stream().anyMatch(box -> box.isSaved(journal, id, title, text));
    }

    private record UnknownPage(WritingPage free) implements WritingPage {

        @Override
        public String address() {
            return "";
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            return free.view(form, journal, model);
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            return free.next(form, journal);
        }
    }
}
