package app.ownlight.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The idle times after which a journal locks: as a rule, and on a page with a writing box. From 2 to 300 minutes.
 */
@ConfigurationProperties("ownlight.lock")
record LockTimes(Duration after, Duration writing) {

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofMinutes(300);

    LockTimes {
        check("ownlight.lock.after", after);
        check("ownlight.lock.writing", writing);
    }

    private static void check(String setting, Duration time) {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(setting + " takes 2m to 300m, not " + time.toMinutes() + "m.");
        }
    }
}
