package app.ownlight.session;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.vault.SplitKey;
import app.ownlight.vault.Vaults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps a journal open between requests, as two halves: the keys sealed in the session, and what opens them in a cookie that
 * only this browser has. Either alone opens nothing. Idle time ends both.
 */
@Component
public class JournalSessions {

    static final String ACCOUNT = "journal.account";
    private static final String HALF = "journal.half";
    private static final String KEYS_VERSION = "journal.keysVersion";

    private final Accounts accounts;
    private final Vaults vaults;
    private final SessionClock clock;
    private final ShiftKeys shiftKeys;
    private final KeyCookie cookie;
    private final CsrfAuthenticationStrategy newFormToken;
    private final ApplicationEventPublisher events;

    JournalSessions(
            Accounts accounts,
            Vaults vaults,
            SessionClock clock,
            ShiftKeys shiftKeys,
            CsrfTokenRepository formTokens,
            KeyCookie cookie,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.vaults = vaults;
        this.clock = clock;
        this.shiftKeys = shiftKeys;
        this.cookie = cookie;
        this.events = events;
        this.newFormToken = new CsrfAuthenticationStrategy(formTokens);
    }

    /** Opens a session of its own for the journal; whatever was open in this browser before is closed. */
    public void open(
            OpenJournal journal,
            SessionPreferences preferences,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            SessionGuard.change(() -> end(old));
        }
        SplitKey halves = vaults.split(journal.account(), journal.vault());
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, journal.account().toString());
        session.setAttribute(HALF, halves.server());
        session.setAttribute(KEYS_VERSION, journal.keysVersion());
        cookie.set(halves.client(), response);
        clock.start(session);
        keepTo(preferences, request);
        Authentication writer = authentication(journal);
        SecurityContextHolder.setContext(new SecurityContextImpl(writer));
        newFormToken.onAuthentication(writer, request, response);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken(); // made now, or two pages opened at once would each make their own
        }
    }

    /**
     * The journal that both halves open, unless its time is up, its keys were changed elsewhere or it was erased; a half that does
     * not fit closes nothing.
     */
    Optional<Authentication> current(HttpServletRequest request) {
        return find(request).flatMap(session -> SessionGuard.read(() -> current(session, request)));
    }

    private Optional<Authentication> current(HttpSession session, HttpServletRequest request) {
        UUID id = UUID.fromString((String) session.getAttribute(ACCOUNT));
        Optional<Long> keys = accounts.keysVersion(id);
        boolean current = keys.isPresent() && keys.get().equals(session.getAttribute(KEYS_VERSION));
        if (!current || clock.isUp(session)) {
            end(session);
            return Optional.empty();
        }
        return cookie.half(request)
                .flatMap(half -> vaults.join(id, (byte[]) session.getAttribute(HALF), half))
                .map(vault -> authentication(new OpenJournal(id, vault, keys.get(), BrowserZone.of(session))));
    }

    public void close(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            SessionGuard.change(() -> end(session));
        }
        SecurityContextHolder.clearContext();
        cookie.remove(response);
    }

    private void end(HttpSession session) {
        Object account = session.getAttribute(ACCOUNT);
        String id = session.getId();
        session.invalidate();
        if (account instanceof String known) {
            events.publishEvent(new JournalLockedEvent(UUID.fromString(known), id));
        }
    }

    /** What a person has set lies in the session while it lasts, so that no request has to open it. */
    public void keepTo(SessionPreferences preferences, HttpServletRequest request) {
        find(request)
                .ifPresent(session -> SessionGuard.change(() -> {
                    clock.keepTo(preferences.lockMinutes(), session);
                    shiftKeys.turn(preferences.shiftKeys(), session);
                }));
    }

    /** Takes away the browser's half of a journal that is open no more; one that belongs to an open journal stays, fit or not. */
    void clearUp(HttpServletRequest request, HttpServletResponse response) {
        if (DatabaseOutage.isKnown(request)) {
            return; // nobody can tell whether it is open
        }
        // Asking who writes is what finds out that the time is up.
        boolean nobody = request.getUserPrincipal() == null;
        if (nobody && cookie.isIn(request) && find(request).isEmpty()) {
            cookie.remove(response);
        }
    }

    /** The session of a journal, open at the beginning of this request or opened by it. */
    public Optional<HttpSession> find(HttpServletRequest request) {
        return SessionGuard.read(() -> Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getAttribute(ACCOUNT) != null));
    }

    private static Authentication authentication(OpenJournal journal) {
        return UsernamePasswordAuthenticationToken.authenticated(journal, null, List.of());
    }
}
