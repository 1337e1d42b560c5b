package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the five words that a journal was begun with to the page that follows, and to no other. */
@ControllerAdvice
class ShownOnce {

    private final JournalSessions sessions;

    ShownOnce(JournalSessions sessions) {
        this.sessions = sessions;
    }

    @ModelAttribute("shownOnce")
    @Nullable
    String words(@AuthenticationPrincipal @Nullable OpenJournal journal, HttpServletRequest request) {
        boolean reading = request.getMethod().equals("GET");
        return journal != null && reading
                ? sessions.takeShownOnce(journal, request).orElse(null)
                : null;
    }
}
