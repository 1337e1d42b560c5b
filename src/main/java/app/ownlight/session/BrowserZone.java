package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Remembers in the session which time zone the browser told last: a page that is only read tells none, and has a today as well. */
@Component
public class BrowserZone implements HandlerInterceptor {

    private static final String FIELD = "zone";
    private static final String TOLD = "journal.zone";

    private final JournalSessions sessions;

    BrowserZone(JournalSessions sessions) {
        this.sessions = sessions;
    }

    /** The zone of this IANA name; empty where it is none. */
    public static Optional<ZoneId> read(@Nullable String name) {
        try {
            return name == null || name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    static @Nullable ZoneId of(HttpSession session) {
        return read((String) session.getAttribute(TOLD)).orElse(null);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        remember(request);
        return true;
    }

    /** The form may be what opened the session. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        remember(request);
    }

    /** A form alone tells it: an address can come from anybody. */
    private void remember(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            read(request.getParameter(FIELD))
                    .flatMap(zone -> sessions.find(request).filter(session -> !zone.equals(of(session))))
                    .ifPresent(session ->
                            SessionGuard.change(() -> session.setAttribute(TOLD, request.getParameter(FIELD))));
        }
    }
}
