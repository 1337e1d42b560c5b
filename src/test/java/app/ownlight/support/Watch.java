package app.ownlight.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on only when it is told to. */
public final class Watch extends Clock {

    private static final Watch SHARED = new Watch();

    private Instant now = Instant.parse("2026-11-22T20:15:00Z");

    /**
     * For {@code @TestBean(methodName = "app.ownlight.support.Watch#shared") Clock clock}: classes with the same watch share one
     * application.
     */
    public static Watch shared() {
        return SHARED;
    }

    public void goesOn(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
