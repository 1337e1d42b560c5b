package app.ownlight;

import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An instance is not ready while its database could lose what was answered as saved; settings can change without a restart. */
@Component
@Profile("hosted")
class DurabilityHealthIndicator implements HealthIndicator {

    private final PostgresChecks postgres;

    DurabilityHealthIndicator(PostgresChecks postgres) {
        this.postgres = postgres;
    }

    @Override
    public Health health() {
        try {
            return postgres.problems().isEmpty()
                    ? Health.up().build()
                    : Health.down().build();
        } catch (SQLException e) {
            return Health.down().build();
        }
    }
}
