package app.ownlight.account;

import app.ownlight.vault.Halves;
import app.ownlight.vault.Vaults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
class JournalSessions {

    private static final String ACCOUNT = "journal.account";
    private static final String HALF = "journal.half";
    private static final String KEYS_VERSION = "journal.keysVersion";
    private static final String LOCK_AT = "journal.lockAt";

    private final AccountRepository accounts;
    private final Vaults vaults;
    private final Clock clock;
    private final LockTimes times;
    private final KeyCookie cookie;
    private final CsrfAuthenticationStrategy newFormToken;

    JournalSessions(
            AccountRepository accounts,
            Vaults vaults,
            Clock clock,
            CsrfTokenRepository formTokens,
            LockTimes times,
            KeyCookie cookie) {
        this.accounts = accounts;
        this.vaults = vaults;
        this.clock = clock;
        this.times = times;
        this.cookie = cookie;
        this.newFormToken = new CsrfAuthenticationStrategy(formTokens);
    }

    /** Opens a session of its own for the journal; whatever was open in this browser before is closed. */
    void open(OpenJournal journal, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        Halves halves = vaults.split(journal.account(), journal.vault());
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, journal.account().toString());
        session.setAttribute(HALF, halves.server());
        session.setAttribute(KEYS_VERSION, journal.keysVersion());
        cookie.set(halves.client(), response);
        lockAfter(times.after(), request);
        Authentication writer = authentication(journal);
        SecurityContextHolder.setContext(new SecurityContextImpl(writer));
        newFormToken.onAuthentication(writer, request, response);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken(); // made now, or two pages opened at once would each make their own
        }
    }

    /** The journal that both halves open, unless its time is up or its keys were changed elsewhere or erased; a half that does not fit closes nothing. */
    Optional<Authentication> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(account);
        Optional<Long> keys = accounts.keysVersion(id);
        boolean current = keys.isPresent() && keys.get().equals(session.getAttribute(KEYS_VERSION));
        if (!current || !clock.instant().isBefore(lockAt(session))) {
            session.invalidate();
            return Optional.empty();
        }
        return cookie.half(request)
                .flatMap(half -> vaults.join(id, (byte[]) session.getAttribute(HALF), half))
                .map(vault -> authentication(new OpenJournal(id, vault, keys.get())));
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        cookie.remove(response);
    }

    /** Puts off the lock: it comes this long after now. */
    void lockAfter(Duration time, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) != null) {
            session.setAttribute(LOCK_AT, clock.instant().plus(time));
            // The container forgets what nobody comes back to.
            session.setMaxInactiveInterval((int) time.toSeconds() + 60);
        }
    }

    private static Authentication authentication(OpenJournal journal) {
        return UsernamePasswordAuthenticationToken.authenticated(journal, null, List.of());
    }

    private static Instant lockAt(HttpSession session) {
        return session.getAttribute(LOCK_AT) instanceof Instant time ? time : Instant.EPOCH;
    }
}
