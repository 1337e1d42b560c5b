package app.ownlight.loop;

import app.ownlight.entry.FirstLine;
import app.ownlight.guide.LoopPoint;
import java.util.List;

/**
 * A point of the loop with what somebody has for it.
 *
 * @param name as it was when the words were put there
 * @param words one line; empty where the point is open
 * @param offered lines of the writer's answers to choose from
 */
public record FilledPoint(LoopPoint point, String name, String words, List<String> offered) {

    public boolean isOpen() {
        return words.isBlank();
    }

    /** The words, where they are none of those to choose from. */
    public String own() {
        return offered.contains(words) ? "" : words;
    }

    /** A line as the list to choose from shows it. */
    public String cut(String line) {
        return FirstLine.of(line, 120);
    }

    @Override
    public String toString() {
        return "FilledPoint[" + name + "]";
    }
}
