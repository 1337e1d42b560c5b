package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** A page with a writing box that another feature shows. Words that were sent elsewhere from it are shown on it again. */
public interface WritingPage {

    /** Whether it is the page at this path, which {@link WritingAddress} knows. */
    boolean isAt(String path);

    /**
     * Names its view, and fills the model with what it shows beside the box.
     *
     * @param form with {@link WritingForm#from()} at this page
     */
    String view(WritingForm form, @Nullable OpenJournal journal, Locale locale, Model model);
}
