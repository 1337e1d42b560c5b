package app.ownlight.bench;

import app.ownlight.bench.Wrk.Answered;
import app.ownlight.support.program.Ownlight;
import java.time.Duration;
import java.util.concurrent.Callable;

/** How much of the processors' time the program itself took for each request: what is left where others want them too. */
final class ProcessorTime {

    private final Ownlight program;
    private Duration time = Duration.ZERO;
    private long requests;

    ProcessorTime(Ownlight program) {
        this.program = program;
    }

    /** Counts one run, and returns its requests a second. */
    double during(Callable<Answered> run) throws Exception {
        Duration before = used();
        Answered answered = run.call();
        time = time.plus(used().minus(before));
        requests += answered.requests();
        return answered.perSecond();
    }

    long requests() {
        return requests;
    }

    @Override
    public String toString() {
        return "%.3f ms of processor time in the program for each of %,d requests"
                .formatted(time.toNanos() / 1e6 / requests, requests);
    }

    private Duration used() {
        return program.process().toHandle().info().totalCpuDuration().orElseThrow();
    }
}
