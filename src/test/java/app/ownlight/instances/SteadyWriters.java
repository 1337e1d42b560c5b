package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.PlainBrowser;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.Ownlight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Several people who write at once, each in a journal of their own, until they are told to stop. */
final class SteadyWriters implements AutoCloseable {

    /** For one thing to happen to each of them. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<SteadyWriter> writers = new ArrayList<>();
    private final List<Map<String, String>> remembered = new ArrayList<>();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();

    /** @param browsers one for each person */
    SteadyWriters(String name, List<? extends PlainBrowser> browsers) {
        for (PlainBrowser browser : browsers) {
            SteadyWriter writer = new SteadyWriter(browser, name + " " + writers.size());
            writers.add(writer);
        }
        // Threads of their own: the common pool may have fewer than there are writers.
        writers.forEach(writer -> running.add(CompletableFuture.runAsync(writer, task -> new Thread(task).start())));
    }

    /** They write as fast as it goes; returns when each has saved that many more. */
    void eachSaves(int more) {
        writers.forEach(writer -> writer.isCalm(false));
        await(more, SteadyWriter::saves);
    }

    /** Returns when each was told once more that nothing can be saved now. */
    void eachIsRefused() {
        await(1, SteadyWriter::refusals);
    }

    /** They write on slowly, so that what they have written can be read in a short time. */
    void calmDown() {
        writers.forEach(writer -> writer.isCalm(true));
    }

    int refusals() {
        return writers.stream().mapToInt(SteadyWriter::refusals).sum();
    }

    int locks() {
        return writers.stream().mapToInt(SteadyWriter::locks).sum();
    }

    /** Remembers what was answered as saved until now. */
    void remember() {
        writers.forEach(writer -> remembered.add(writer.saved()));
    }

    /** They read what was remembered in a fresh browser. */
    void findWhatTheyRemember(Ownlight instance) {
        for (int number = 0; number < writers.size(); number++) {
            writers.get(number).finds(remembered.get(number), Hosted.person(instance));
        }
    }

    /** They stop, and read in a fresh browser all that was answered as saved or kept. */
    void findEverything(Ownlight instance) {
        stop();
        writers.forEach(writer -> writer.findsEverything(Hosted.person(instance)));
    }

    /** Returns when each has stopped. */
    void stop() {
        close();
        running.forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        writers.forEach(SteadyWriter::stop);
    }

    private void await(int more, ToIntFunction<SteadyWriter> count) {
        int[] goal = writers.stream()
                .mapToInt(writer -> count.applyAsInt(writer) + more)
                .toArray();
        BooleanSupplier reached = () -> IntStream.range(0, goal.length)
                .allMatch(number -> count.applyAsInt(writers.get(number)) >= goal[number]);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            running.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
            assertThat(System.nanoTime()).as("time that it takes each of them").isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
