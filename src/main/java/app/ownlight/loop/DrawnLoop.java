package app.ownlight.loop;

import app.ownlight.entry.WrittenEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A take of somebody’s half of the loop, to be drawn.
 *
 * @param points its lines; null where it has another shape, and is shown as it was written
 */
public record DrawnLoop(
        LoopPlace at, WrittenEntry entry, @Nullable List<FilledPoint> points) {}
