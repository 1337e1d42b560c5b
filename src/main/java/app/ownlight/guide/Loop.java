package app.ownlight.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * What “my half of the loop” is made of: a figure that goes round, and for each of its numbered points the question whose answer
 * may stand there.
 *
 * @param cycle the section whose figure it is drawn after
 * @param svg its drawing once more, with ids of its own, safe to print as it is
 * @param points in the order of the figure’s numerals, never empty
 * @param out the one step out, which stands apart and has no numeral
 */
public record Loop(Section cycle, String svg, List<LoopPoint> points, LoopPoint out) {

    public Loop {
        points = List.copyOf(points);
    }

    /** The points and then the step out. */
    public List<LoopPoint> all() {
        return Stream.concat(points.stream(), Stream.of(out)).toList();
    }
}
