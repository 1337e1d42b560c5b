package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class KdfLimiterTests {

    private final CountDownLatch inside = new CountDownLatch(2);
    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void let_the_third_unlock_wait_until_one_is_done() throws Exception {
        KdfLimiter places = new KdfLimiter(2, Duration.ofMinutes(1));
        occupyTwo(places);
        FutureTask<String> third = new FutureTask<>(() -> places.during(1, () -> "open"));
        Thread thread = new Thread(third);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(third).isNotDone();
            Thread.onSpinWait();
        }

        leave.countDown();

        assertThat(third.get()).isEqualTo("open");
    }

    @Test
    void say_that_they_are_busy_when_none_becomes_free() throws Exception {
        KdfLimiter places = new KdfLimiter(2, Duration.ZERO);
        occupyTwo(places);

        assertThatExceptionOfType(VaultBusyException.class).isThrownBy(() -> places.during(1, () -> "open"));
        leave.countDown();
    }

    @Test
    void become_free_again_when_the_work_fails() {
        KdfLimiter places = new KdfLimiter(1, Duration.ZERO);

        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> places.during(1, () -> {
                    throw new CannotOpenException();
                }));

        assertThat(places.during(1, () -> "open")).isEqualTo("open");
    }

    @Test
    void let_work_that_needs_more_than_all_of_them_run_alone() {
        KdfLimiter places = new KdfLimiter(2, Duration.ZERO);

        assertThat(places.during(5, () -> "open")).isEqualTo("open");
        assertThatExceptionOfType(VaultBusyException.class)
                .isThrownBy(() -> places.during(5, () -> places.during(1, () -> "open")));
    }

    @ParameterizedTest(name = "{0} MiB a run, {1} cores, {2} MiB of heap: {3}")
    @CsvSource({
        "128, 8, 4096, 2",
        "128, 1, 4096, 1",
        "128, 8, 448, 1",
        "128, 8, 703, 1",
        "128, 8, 704, 2",
        "64, 2, 512, 2"
    })
    void are_as_many_as_cores_and_heap_allow(int memory, int cores, long heap, int places) {
        assertThat(KdfLimiter.fitting(new Cost(memory * 1024, 3), cores, heap << 20))
                .isEqualTo(places);
    }

    @Test
    void refuse_a_heap_that_is_too_small_and_say_what_to_change() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KdfLimiter.fitting(new Cost(128 * 1024, 3), 2, 447L << 20))
                .withMessage("The heap of 447 MiB is too small to open a journal: each unlock takes 128 MiB."
                        + " Start Java with -Xmx448m or more, or lower ownlight.argon2.memory (19MB at least).");
    }

    private void occupyTwo(KdfLimiter places) throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            CompletableFuture.runAsync(() -> places.during(1, this::stay), work -> new Thread(work).start());
        }
        inside.await();
    }

    private Boolean stay() {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
