package app.ownlight.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When an open journal locks. Its session keeps one time for that: idle time, which pages, keys and touches put off, and never later
 * than the longest that a journal stays open, which nothing puts off (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
 */
@Component
public class SessionClock {

    private static final Duration JUST_OPENED = Duration.ofMinutes(10);

    private static final String ENDS_AT = "journal.endsAt";
    private static final String LOCK_AT = "journal.lockAt";
    private static final String OWN_MINUTES = "journal.lockMinutes";

    private final Clock clock;
    private final LockProperties times;

    SessionClock(Clock clock, LockProperties times) {
        this.clock = clock;
        this.times = times;
    }

    /** Starts at the unlock. */
    void start(HttpSession session) {
        session.setAttribute(ENDS_AT, clock.instant().plus(times.longest()));
        lockIn(times.after(), session);
    }

    /** Keeps to the writer's own idle time from now on, in minutes; {@code null} is the program's. */
    void keepTo(@Nullable Integer minutes, HttpSession session) {
        session.setAttribute(OWN_MINUTES, minutes);
        putOff(session);
    }

    /** Somebody is there: a page without a box, a key, a touch. */
    void putOff(HttpSession session) {
        lockIn(idle(session), session);
    }

    /** Somebody was given a box, and without JavaScript nobody can tell that they type. */
    void putOffForWriting(HttpSession session) {
        Duration idle = idle(session);
        lockIn(idle.compareTo(times.writing()) > 0 ? idle : times.writing(), session);
    }

    /** How long after the last sign of somebody the lock comes. */
    Duration idle(HttpSession session) {
        return session.getAttribute(OWN_MINUTES) instanceof Integer minutes
                ? shorter(Duration.ofMinutes(minutes), times.most())
                : times.after();
    }

    /** Whether the passphrase was typed so short a time ago that it is still its writer who sits there. */
    public boolean isJustOpened(HttpSession session) {
        return leftAtMost(session).compareTo(times.longest().minus(JUST_OPENED)) > 0;
    }

    boolean isUp(HttpSession session) {
        return left(session).compareTo(Duration.ZERO) <= 0;
    }

    /** What is left until the lock; zero or less when it has come. */
    Duration left(HttpSession session) {
        return until(LOCK_AT, session);
    }

    /** What is left until the lock that nothing puts off. */
    Duration leftAtMost(HttpSession session) {
        return until(ENDS_AT, session);
    }

    private void lockIn(Duration time, HttpSession session) {
        Duration most = leftAtMost(session);
        Duration left = shorter(time, most);
        session.setAttribute(LOCK_AT, clock.instant().plus(left));
        // The container forgets what nobody comes back to.
        session.setMaxInactiveInterval((int) left.toSeconds() + 60);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Duration until(String time, HttpSession session) {
        return session.getAttribute(time) instanceof Instant instant
                ? Duration.between(clock.instant(), instant)
                : Duration.ZERO;
    }
}
