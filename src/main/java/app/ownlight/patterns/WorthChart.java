package app.ownlight.patterns;

import app.ownlight.checkin.CheckInLine;
import app.ownlight.patterns.ChartView.Drawing;
import app.ownlight.patterns.ChartView.Mark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody’s sense of worth came from: one dot an answer, and a thin line through them. */
@Component
class WorthChart {

    /** The newest; as many as have room side by side. */
    static final int MOST = 60;

    private static final double GAP = 5.5;

    private final ChartDescription words;

    WorthChart(ChartDescription words) {
        this.words = words;
    }

    ChartView of(List<CheckInLine> oldestFirst, Locale locale) {
        List<ScaleAnswer> all = oldestFirst.stream()
                .map(CheckInLine::head)
                .filter(head -> head.worth() != null)
                .map(head -> new ScaleAnswer(head.written(), head.date(), List.of(head.worth())))
                .toList();
        List<ScaleAnswer> shown = ChartDescription.newest(MOST, all);
        return new ChartView(
                "worth",
                words.of("patterns.worth", locale),
                words.of("patterns.worth.legend", locale),
                summary(shown, all.size(), locale),
                words.of("form.scale.worth.high", locale),
                words.of("form.scale.worth.low", locale),
                draw(shown),
                words.table(List.of(words.of("patterns.answer", locale)), all, locale));
    }

    private String summary(List<ScaleAnswer> shown, int all, Locale locale) {
        if (shown.isEmpty()) {
            return words.of("patterns.worth.none", locale);
        }
        String span = words.span(shown, locale);
        if (all == 1) {
            return words.of("patterns.worth.one", locale, span, shown.get(0).first());
        }
        return words.of(
                all > shown.size() ? "patterns.worth.newest" : "patterns.worth.said",
                locale,
                words.number(shown, all, locale),
                span,
                words.range(shown, ScaleAnswer::first, locale),
                shown.get(0).first(),
                shown.get(shown.size() - 1).first());
    }

    private static @Nullable Drawing draw(List<ScaleAnswer> shown) {
        if (shown.size() < ChartView.LEAST) {
            return null;
        }
        double[] xs = Plot.xs(shown, GAP);
        List<Mark> marks = IntStream.range(0, xs.length)
                .mapToObj(i -> new Mark(xs[i], Plot.y(shown.get(i).first()), false))
                .toList();
        String line = marks.stream().map(mark -> mark.x() + " " + mark.y()).collect(Collectors.joining("L", "M", ""));
        return Drawing.of(List.of(line), false, marks, shown);
    }
}
