package app.ownlight.throttle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one more guess adds to those before it. */
enum GuessRule {

    /** For a journal, or a browser of its owner: waits that grow, forgotten after a day without a wrong guess. */
    GROWING {
        @Override
        Guesses next(@Nullable Guesses before, Instant now) {
            boolean first = before == null || !now.isBefore(before.updated().plus(FORGOTTEN));
            int failures = first ? 1 : before.failures() + 1;
            return new Guesses(failures, now.plus(Waits.after(failures)), now);
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

    abstract Guesses next(@Nullable Guesses before, Instant now);
}
