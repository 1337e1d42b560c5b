package app.ownlight.patterns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Where things lie in a drawing: time from left to right, answers from 1 at the bottom to 7 at the top. */
final class Plot {

    static final int WIDTH = 400;
    static final int HEIGHT = 200;

    private static final double LEFT = 36;
    private static final double RIGHT = 388;
    private static final double TOP = 14;
    private static final double BOTTOM = 186;

    private Plot() {}

    static List<Tick> ticks() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(answer -> new Tick(answer, y(answer)))
                .toList();
    }

    static double y(int answer) {
        return tenths(BOTTOM - (answer - 1) * (BOTTOM - TOP) / 6);
    }

    /**
     * By time; those that would lie on each other stand side by side.
     *
     * @param gap the least distance between two, for which there is room
     */
    static double[] xs(List<ScaleAnswer> oldestFirst, double gap) {
        Instant first = oldestFirst.get(0).when();
        Instant last = oldestFirst.get(oldestFirst.size() - 1).when();
        double[] xs = oldestFirst.stream()
                .mapToDouble(answered -> x(first, answered.when(), last))
                .toArray();
        for (int i = 1; i < xs.length; i++) {
            xs[i] = Math.max(xs[i], xs[i - 1] + gap);
        }
        double room = RIGHT;
        for (int i = xs.length - 1; i >= 0; i--) {
            xs[i] = tenths(Math.min(xs[i], room));
            room = xs[i] - gap;
        }
        return xs;
    }

    static double tenths(double exact) {
        return Math.round(exact * 10) / 10.0;
    }

    private static double x(Instant first, Instant when, Instant last) {
        double all = Duration.between(first, last).toSeconds();
        double share = all == 0 ? 0.5 : Duration.between(first, when).toSeconds() / all;
        return LEFT + share * (RIGHT - LEFT);
    }

    /** An answer’s place on the axis. */
    record Tick(int answer, double y) {}
}
