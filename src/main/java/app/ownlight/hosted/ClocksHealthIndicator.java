package app.ownlight.hosted;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An instance is not ready while its clock is more than a minute from the database's: instances hand sessions to each other, and
 * locks come by the clock.
 */
@Component
@Profile("hosted")
class ClocksHealthIndicator extends AbstractHealthIndicator {

    private static final Duration APART = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    ClocksHealthIndicator(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        double seconds = database.sql("select extract(epoch from clock_timestamp())")
                .query(Double.class)
                .single();
        Duration apart = Duration.ofMillis(clock.millis() - Math.round(seconds * 1000));
        health.status(apart.abs().compareTo(APART) <= 0 ? Status.UP : Status.DOWN);
    }
}
