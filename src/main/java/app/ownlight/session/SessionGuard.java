package app.ownlight.session;

import java.util.Optional;
import java.util.function.Supplier;

/** Uses a session that another request of the same browser may end at any moment: one that has ended holds nothing. */
public final class SessionGuard {

    private SessionGuard() {}

    public static <T> Optional<T> read(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    public static void change(Runnable change) {
        try {
            change.run();
        } catch (IllegalStateException endedMeanwhile) {
            // There is nothing left to change.
        }
    }
}
