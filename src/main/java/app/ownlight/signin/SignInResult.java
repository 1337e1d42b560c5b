package app.ownlight.signin;

import app.ownlight.account.OpenJournal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of trying to get in: an open journal, or the status and the reasons (field to message key) to show.
 */
public record SignInResult(@Nullable OpenJournal journal, HttpStatus status, Map<String, String> problems) {

    public static SignInResult into(OpenJournal journal) {
        return new SignInResult(journal, HttpStatus.SEE_OTHER, Map.of());
    }

    public static SignInResult refused(HttpStatus status, Map<String, String> problems) {
        return new SignInResult(null, status, problems);
    }

    public boolean isOpen() {
        return journal != null;
    }
}
