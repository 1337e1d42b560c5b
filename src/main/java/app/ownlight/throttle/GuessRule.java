package app.ownlight.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one more guess adds to those before it. */
enum GuessRule {

    /**
     * For a journal, or a browser of its owner: waits that grow, forgotten after a day without a wrong guess. NIST SP 800-63B-4, 3.2.2,
     * names waits that grow "from 30 seconds up to an hour"; ours end at 15 minutes, hold as long as guesses go on, and never become
     * a lock, since whoever knows a name could use that against its owner. They leave a guesser 104 tries on the first day and 96 on
     * each that follows.
     */
    GROWING {
        @Override
        Guesses next(@Nullable Guesses before, Instant now) {
            boolean first = before == null || !now.isBefore(before.updated().plus(FORGOTTEN));
            int failures = first ? 1 : before.failures() + 1;
            return new Guesses(failures, now.plus(waitAfter(failures)), now);
        }
    },

    /** For a network: twenty in ten minutes, then none until the ten minutes are over. */
    NETWORK {
        @Override
        Guesses next(@Nullable Guesses before, Instant now) {
            if (before == null || !now.isBefore(before.updated().plus(WINDOW))) {
                return new Guesses(1, now, now);
            }
            int failures = before.failures() + 1;
            Instant notBefore = failures < MOST ? now : before.updated().plus(WINDOW);
            return new Guesses(failures, notBefore, before.updated());
        }
    };

    static final Duration FORGOTTEN = Duration.ofHours(24);
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST = 20;

    /** Slips of the finger that cost nothing. */
    private static final int FREE = 5;

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    abstract Guesses next(@Nullable Guesses before, Instant now);

    /** @param failures in a row, from 1 */
    static Duration waitAfter(int failures) {
        return failures < FREE ? Duration.ZERO : WAITS.get(Math.min(failures - FREE, WAITS.size() - 1));
    }

    /**
     * The wrong guesses that one bucket has seen.
     *
     * @param notBefore when the next guess may be made
     * @param updated when the last one was, or for a network the first
     */
    record Guesses(int failures, Instant notBefore, Instant updated) {}
}
