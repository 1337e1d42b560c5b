package app.ownlight.review;

import app.ownlight.journal.CheckInLine;
import app.ownlight.review.ChartView.Drawing;
import app.ownlight.review.ChartView.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How steady somebody came to a sitting and left it: one short line each, from a circle to a square. */
@Component
class SteadyChart {

    /** The newest; as many as have room side by side. */
    static final int MOST = 24;

    private static final double GAP = 14;
    private static final double HALF = 4;

    private final ChartWords words;

    SteadyChart(ChartWords words) {
        this.words = words;
    }

    ChartView of(List<CheckInLine> oldestFirst, Locale locale) {
        List<Answered> all = Sitting.of(oldestFirst).stream()
                .map(sitting -> new Answered(
                        sitting.arrival().written(),
                        sitting.arrival().date(),
                        List.of(sitting.before(), sitting.after())))
                .toList();
        List<Answered> shown = ChartWords.newest(MOST, all);
        return new ChartView(
                "steady",
                words.of("patterns.steady", locale),
                words.of("patterns.steady.legend", locale),
                summary(shown, all.size(), locale),
                words.of("scale.steady.high", locale),
                words.of("scale.steady.low", locale),
                draw(shown),
                words.table(
                        List.of(words.of("patterns.before", locale), words.of("patterns.after", locale)), all, locale));
    }

    private String summary(List<Answered> shown, int all, Locale locale) {
        if (shown.isEmpty()) {
            return words.of("patterns.steady.none", locale);
        }
        String span = words.span(shown, locale);
        if (all == 1) {
            Answered only = shown.get(0);
            return words.of("patterns.steady.one", locale, span, only.first(), only.last());
        }
        return words.of(
                all > shown.size() ? "patterns.steady.newest" : "patterns.steady.said",
                locale,
                words.number(shown, all, locale),
                span,
                words.range(shown, Answered::first, locale),
                words.range(shown, Answered::last, locale));
    }

    private static @Nullable Drawing draw(List<Answered> shown) {
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
        return new Drawing(
                lines,
                true,
                marks,
                shown.get(0).date(),
                shown.get(shown.size() - 1).date());
    }
}
