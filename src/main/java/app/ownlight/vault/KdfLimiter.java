package app.ownlight.vault;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many Argon2id runs may be at work at once; without this limit a handful of unlocks exhausts the heap. */
final class KdfLimiter {

    private static final long RESERVED_MIB = 192;

    private final int count;
    private final Semaphore free;
    private final Duration wait;

    KdfLimiter(int count, Duration wait) {
        this.count = count;
        this.free = new Semaphore(count, true);
        this.wait = wait;
    }

    /** {@code min(2, cores, (heap - 192 MiB) / (2 x memory))}; the heap is given in bytes. */
    static int fitting(Cost cost, int cores, long heap) {
        long memory = cost.memory() / 1024;
        long heapMib = heap >> 20;
        long fitting = Math.min(Math.min(2, cores), (heapMib - RESERVED_MIB) / (2 * memory));
        if (fitting < 1) {
            throw new IllegalStateException(
                    "The heap of %d MiB is too small to open a journal: each unlock takes %d MiB"
                                    .formatted(heapMib, memory)
                            + ". Start Java with -Xmx%dm or more, or lower ownlight.argon2.memory (19MB at least)."
                                    .formatted(RESERVED_MIB + 2 * memory));
        }
        return (int) fitting;
    }

    /** Runs the work in as many places as it needs, at most all of them. */
    <T> T during(int needed, Supplier<T> work) {
        int taken = Math.min(needed, count);
        acquire(taken);
        try {
            return work.get();
        } finally {
            free.release(taken);
        }
    }

    private void acquire(int taken) {
        try {
            if (!free.tryAcquire(taken, wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new VaultBusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new VaultBusyException();
        }
    }
}
