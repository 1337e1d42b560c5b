package app.ownlight.hosted;

import app.ownlight.storage.PostgresChecks;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An instance is not ready while its database could lose what was answered as saved; settings can change without a restart. */
@Component
@Profile("hosted")
class DurabilityHealthIndicator extends AbstractHealthIndicator {

    private final PostgresChecks postgres;

    DurabilityHealthIndicator(PostgresChecks postgres) {
        this.postgres = postgres;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws SQLException {
        health.status(postgres.problems().isEmpty() ? Status.UP : Status.DOWN);
    }
}
