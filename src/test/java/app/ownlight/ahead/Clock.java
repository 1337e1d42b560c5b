package app.ownlight.ahead;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that is five minutes ahead. Its name makes it the bean {@code clock}, where a process is started with
 * {@code --spring.main.sources}; it needs nothing but the JDK, so that it can be put before the packaged program.
 */
public final class Clock extends java.time.Clock {

    public static final Duration AHEAD = Duration.ofMinutes(5);

    private final java.time.Clock right = java.time.Clock.systemUTC();

    @Override
    public Instant instant() {
        return right.instant().plus(AHEAD);
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public java.time.Clock withZone(ZoneId zone) {
        return offset(right.withZone(zone), AHEAD);
    }
}
