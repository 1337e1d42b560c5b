package app.ownlight.patterns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person’s own answers over time, ready to be shown.
 *
 * @param id of the chart on its page
 * @param legend how to read the picture
 * @param summary one sentence that says what the picture shows
 * @param high the words at 7
 * @param low the words at 1
 * @param drawing null where there are so few that words say more
 * @param table the same in numbers
 */
public record ChartView(
        String id,
        String title,
        String legend,
        String summary,
        String high,
        String low,
        @Nullable Drawing drawing,
        Table table) {

    /** As many as a picture needs. */
    static final int LEAST = 3;

    /**
     * The picture.
     *
     * @param lines each a path of SVG
     * @param dashed whether the lines are
     * @param from the day of the first mark
     * @param to the day of the last one
     */
    public record Drawing(List<String> lines, boolean dashed, List<Mark> marks, LocalDate from, LocalDate to) {

        static Drawing of(List<String> lines, boolean dashed, List<Mark> marks, List<ScaleAnswer> oldestFirst) {
            return new Drawing(
                    lines,
                    dashed,
                    marks,
                    oldestFirst.get(0).date(),
                    oldestFirst.get(oldestFirst.size() - 1).date());
        }

        public int width() {
            return Plot.WIDTH;
        }

        public int height() {
            return Plot.HEIGHT;
        }

        public List<Plot.Tick> ticks() {
            return Plot.ticks();
        }
    }

    /**
     * One answer in a picture.
     *
     * @param square whether it is of the second series
     */
    public record Mark(double x, double y, boolean square) {

        private static final double HALF = 4;

        public double left() {
            return Plot.tenths(x - HALF);
        }

        public double top() {
            return Plot.tenths(y - HALF);
        }
    }

    /**
     * The numbers, newest first.
     *
     * @param columns what they are called, without the date
     * @param note that it does not hold all of them; null where it does
     */
    public record Table(
            List<String> columns, List<Row> rows, @Nullable String note) {}

    /** The answers of one time. */
    public record Row(LocalDate date, List<Integer> answers) {}
}
