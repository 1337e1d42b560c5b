package app.ownlight.settings;

import app.ownlight.account.OpenJournal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The settings of whoever has a journal open in a request, opened once for all that asks. */
@Component
public class RequestSettings {

    private static final String FOUND = RequestSettings.class.getName();

    private final AccountSettings settings;

    RequestSettings(AccountSettings settings) {
        this.settings = settings;
    }

    /**
     * Those that nobody touched where no journal is open. Where they cannot be read the request fails: without them the page would be
     * in another language than its reader's, and would not go gently. Only an error page is drawn all the same.
     */
    public Settings of(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication writer
                && writer.getPrincipal() instanceof OpenJournal journal)) {
            return Settings.UNTOUCHED;
        }
        if (request.getAttribute(FOUND) instanceof Found found
                && found.journal().account().equals(journal.account())) {
            return found.settings();
        }
        Settings own = read(journal, request);
        request.setAttribute(FOUND, new Found(journal, own));
        return own;
    }

    private Settings read(OpenJournal journal, HttpServletRequest request) {
        try {
            return settings.of(journal);
        } catch (RuntimeException unreadable) {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
                throw unreadable;
            }
            return Settings.UNTOUCHED;
        }
    }

    private record Found(OpenJournal journal, Settings settings) {}
}
