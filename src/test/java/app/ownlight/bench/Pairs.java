package app.ownlight.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Two things measured in turn in one run, A B A B, because the pace of a machine drifts. What counts is the median of the pairs' ratios.
 *
 * @param unit of both, such as {@code "pages/s"}
 */
record Pairs(String unit, List<Double> ours, List<Double> others) {

    /** The median of five is the least that one slow moment does not spoil. */
    static final int ENOUGH = Integer.getInteger("bench.pairs", 5);

    static Pairs of(String unit, int times, Callable<Double> ours, Callable<Double> other) throws Exception {
        Pairs pairs = new Pairs(unit, new ArrayList<>(), new ArrayList<>());
        for (int time = 0; time < times; time++) {
            pairs.ours.add(ours.call());
            pairs.others.add(other.call());
        }
        return pairs;
    }

    double ratio() {
        return median(IntStream.range(0, ours.size())
                .mapToObj(pair -> ours.get(pair) / others.get(pair))
                .toList());
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Such as {@code 20.1 over 100.0 pages/s: 0.201 (median of 5 pairs)}. */
    @Override
    public String toString() {
        return "%.2f over %.2f %s: %.3f (median of %d pairs)"
                .formatted(median(ours), median(others), unit, ratio(), ours.size());
    }
}
