package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.signin.SignInForm;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way to be kept.
 *
 * @param view the page to show again where they cannot be
 * @param way what was given to get in, where no journal was open
 * @param journal the open journal, or null
 * @param keep keeps the words
 * @param then the address to go on to
 * @param message the message key to show there
 * @param problems what its own page has against keeping them, by field; often nothing
 */
public record Submission(
        String view,
        WritingForm form,
        SignInForm way,
        @Nullable OpenJournal journal,
        Consumer<OpenJournal> keep,
        String then,
        String message,
        Map<String, String> problems) {

    public Submission(
            String view,
            WritingForm form,
            SignInForm way,
            @Nullable OpenJournal journal,
            Consumer<OpenJournal> keep,
            String then,
            String message) {
        this(view, form, way, journal, keep, then, message, Map.of());
    }

    Submission with(WritingForm other) {
        return new Submission(view, other, way, journal, keep, then, message, problems);
    }
}
