package app.ownlight.throttle;

import java.time.Duration;
import java.util.List;

/**
 * How long a wrong passphrase makes the next guess wait. NIST SP 800-63B-4, 3.2.2, names waits that grow "from 30 seconds up to
 * an hour"; ours end at 15 minutes, hold as long as guesses go on, and never become a lock, since whoever knows a name could
 * use that against its owner. They leave a guesser 104 tries on the first day and 96 on each that follows.
 */
final class Waits {

    /** Slips of the finger that cost nothing. */
    static final int FREE = 5;

    private static final List<Duration> GROWING = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    private Waits() {}

    /** @param failures in a row, from 1 */
    static Duration after(int failures) {
        return failures < FREE ? Duration.ZERO : GROWING.get(Math.min(failures - FREE, GROWING.size() - 1));
    }
}
