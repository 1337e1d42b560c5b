package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Notices who has been writing for long: {@code longHere} in the model of a page with a writing box ({@code writing}) says that the
 * first such page since the unlock is forty minutes ago, twice the time of a sitting.
 */
@Component
class LongWritingInterceptor implements HandlerInterceptor {

    private static final Duration LONG = Duration.ofMinutes(40);
    private static final String SINCE = "journal.writingSince";

    private final JournalSessions sessions;
    private final Clock clock;

    LongWritingInterceptor(JournalSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || !Boolean.TRUE.equals(page.getModel().get("writing"))
                || request.getUserPrincipal() == null) {
            return;
        }
        sessions.find(request)
                .ifPresent(session -> SessionGuard.change(() -> page.addObject("longHere", isLong(session))));
    }

    private boolean isLong(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Instant since) {
            return !now.isBefore(since.plus(LONG));
        }
        session.setAttribute(SINCE, now);
        return false;
    }
}
