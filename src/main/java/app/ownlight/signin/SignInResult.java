package app.ownlight.signin;

import app.ownlight.account.OpenJournal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of trying to get in: a journal to go into, or the status and the reasons (field to message key) to show.
 *
 * @param begun the same journal where it is a new one, which has to be added; null where it was unlocked
 */
public record SignInResult(
        @Nullable OpenJournal journal, @Nullable NewJournal begun, HttpStatus status, Map<String, String> problems) {

    public static SignInResult into(OpenJournal journal) {
        return new SignInResult(journal, null, HttpStatus.SEE_OTHER, Map.of());
    }

    static SignInResult into(NewJournal begun) {
        return new SignInResult(begun.journal(), begun, HttpStatus.SEE_OTHER, Map.of());
    }

    public static SignInResult refused(HttpStatus status, Map<String, String> problems) {
        return new SignInResult(null, null, status, problems);
    }

    public boolean isOpen() {
        return journal != null;
    }
}
