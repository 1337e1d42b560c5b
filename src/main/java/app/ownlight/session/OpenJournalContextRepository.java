package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Found(SingletonSupplier.of(() -> load(request)));
    }

    @Override
    @SuppressWarnings("deprecation") // the interface has no other abstract one; nothing asks it
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return load(exchange.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
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

    /** Looked for once a request, and only where somebody asks. */
    private record Found(SingletonSupplier<SecurityContext> context) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context.obtain();
        }

        /** Nothing is stored, so nothing has to be told from what was stored before. */
        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
