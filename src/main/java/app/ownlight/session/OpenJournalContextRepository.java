package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who writes: the open journal where both halves fit, else nobody. Nothing lies in between. */
@Component
class OpenJournalContextRepository implements SecurityContextRepository {

    private final JournalSessions sessions;
    private final KeyCookie cookie;

    OpenJournalContextRepository(JournalSessions sessions, KeyCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface's default loads through it, once a request
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        HttpServletRequest request = exchange.getRequest();
        if (DatabaseOutage.isKnown(request)) {
            return new SecurityContextImpl();
        }
        return sessions.current(request)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    /** The door keeps the session itself; the principal is never stored. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.isIn(request);
    }
}
