package app.ownlight.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** One search at a time in a journal, so that nobody keeps the machine busy by pressing a button again and again. */
@Component
class SearchTurns {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Set<UUID> searching = new HashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    /** Empty where another search did not end soon. */
    <T> Optional<T> take(UUID account, Supplier<T> search) {
        if (!begin(account)) {
            return Optional.empty();
        }
        try {
            return Optional.of(search.get());
        } finally {
            end(account);
        }
    }

    private boolean begin(UUID account) {
        long left = PATIENCE.toNanos();
        lock.lock();
        try {
            while (!searching.add(account)) {
                if (left <= 0) {
                    return false;
                }
                left = ended.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void end(UUID account) {
        lock.lock();
        try {
            searching.remove(account);
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
