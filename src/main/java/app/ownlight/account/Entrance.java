package app.ownlight.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of trying to get in: an open journal, or the status and the reasons (field to message key) to show.
 */
public record Entrance(@Nullable OpenJournal journal, HttpStatus status, Map<String, String> problems) {

    static Entrance into(OpenJournal journal) {
        return new Entrance(journal, HttpStatus.SEE_OTHER, Map.of());
    }

    static Entrance refused(HttpStatus status, Map<String, String> problems) {
        return new Entrance(null, status, problems);
    }

    public boolean isOpen() {
        return journal != null;
    }
}
