package app.ownlight.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a journal locks.
 *
 * @param after idle time, from 2 to 300 minutes (WCAG 2.2, 2.2.1); a person may set another for their own journal
 * @param writing the same on a page with a writing box
 * @param longest the time from the unlock after which it locks whatever is done, from 1 to 24 hours
 * @param most the longest idle time that a person may set, from 2 to 300 minutes; who runs it for others may want less
 */
@ConfigurationProperties("ownlight.lock")
public record LockProperties(
        Duration after,
        Duration writing,
        Duration longest,
        @DefaultValue("300m") Duration most) {

    /** Minutes. */
    public static final int SHORTEST = 2;

    /** Minutes. */
    static final int LONGEST = 300;

    public LockProperties {
        check("ownlight.lock.after", after, SHORTEST, LONGEST);
        check("ownlight.lock.writing", writing, SHORTEST, LONGEST);
        check("ownlight.lock.longest", longest, 60, 24 * 60);
        check("ownlight.lock.most", most, SHORTEST, LONGEST);
    }

    private static void check(String setting, Duration time, int least, int most) {
        if (time.compareTo(Duration.ofMinutes(least)) < 0 || time.compareTo(Duration.ofMinutes(most)) > 0) {
            throw new IllegalArgumentException(
                    "%s takes %dm to %dm, not %dm.".formatted(setting, least, most, time.toMinutes()));
        }
    }
}
