package app.ownlight.patterns;

import app.ownlight.checkin.CheckInHead;
import app.ownlight.checkin.CheckInHead.Moment;
import app.ownlight.checkin.CheckInLine;
import app.ownlight.patterns.ChartView.Drawing;
import app.ownlight.patterns.ChartView.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How steady somebody came to a sitting and left it: one short line each, from a circle to a square. */
@Component
class SteadyChart {

    /** The newest; as many as have room side by side. */
    static final int MOST = 20;

    private static final double GAP = 18;
    private static final double HALF = 4;

    private final ChartDescription words;

    SteadyChart(ChartDescription words) {
        this.words = words;
    }

    ChartView of(List<CheckInLine> oldestFirst, Locale locale) {
        List<ScaleAnswer> all = Sitting.of(oldestFirst).stream()
                .map(sitting -> new ScaleAnswer(
                        sitting.arrival().written(),
                        sitting.arrival().date(),
                        List.of(sitting.before(), sitting.after())))
                .toList();
        List<ScaleAnswer> shown = ChartDescription.newest(MOST, all);
        return new ChartView(
                "steady",
                words.of("patterns.steady", locale),
                words.of("patterns.steady.legend", locale),
                summary(shown, all.size(), locale),
                words.of("form.scale.steady.high", locale),
                words.of("form.scale.steady.low", locale),
                draw(shown),
                words.table(
                        List.of(words.of("patterns.before", locale), words.of("patterns.after", locale)), all, locale));
    }

    private String summary(List<ScaleAnswer> shown, int all, Locale locale) {
        if (shown.isEmpty()) {
            return words.of("patterns.steady.none", locale);
        }
        String span = words.span(shown, locale);
        if (all == 1) {
            ScaleAnswer only = shown.get(0);
            return words.of("patterns.steady.one", locale, span, only.first(), only.last());
        }
        return words.of(
                all > shown.size() ? "patterns.steady.newest" : "patterns.steady.said",
                locale,
                words.number(shown, all, locale),
                span,
                words.range(shown, ScaleAnswer::first, locale),
                words.range(shown, ScaleAnswer::last, locale));
    }

    private static @Nullable Drawing draw(List<ScaleAnswer> shown) {
        if (shown.size() < ChartView.LEAST) {
            return null;
        }
        double[] xs = Plot.xs(shown, GAP);
        List<String> lines = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            Mark before =
                    new Mark(Plot.tenths(xs[i] - HALF), Plot.y(shown.get(i).first()), false);
            Mark after = new Mark(Plot.tenths(xs[i] + HALF), Plot.y(shown.get(i).last()), true);
            lines.add("M" + before.x() + " " + before.y() + "L" + after.x() + " " + after.y());
            marks.add(before);
            marks.add(after);
        }
        return Drawing.of(lines, true, marks, shown);
    }

    /** An arrival at a section, and the pause that followed there on the same day; both told how steady. */
    private record Sitting(CheckInHead arrival, CheckInHead pause) {

        /** The oldest first. Arrivals without a pause are left out, and so are those where an answer is missing. */
        static List<Sitting> of(List<CheckInLine> oldestFirst) {
            Map<String, CheckInHead> arrived = new HashMap<>();
            List<Sitting> found = new ArrayList<>();
            for (CheckInLine line : oldestFirst) {
                CheckInHead head = line.head();
                String place = head.guide() + "/" + head.section();
                if (head.moment() == Moment.ARRIVE) {
                    arrived.put(place, head);
                } else if (head.moment() == Moment.PAUSE) {
                    CheckInHead arrival = arrived.remove(place);
                    if (arrival != null && arrival.date().equals(head.date())) {
                        found.add(new Sitting(arrival, head));
                    }
                }
            }
            return found.stream().filter(Sitting::isWhole).toList();
        }

        int before() {
            return Objects.requireNonNull(arrival.steady());
        }

        int after() {
            return Objects.requireNonNull(pause.steady());
        }

        private boolean isWhole() {
            return arrival.steady() != null && pause.steady() != null;
        }
    }
}
