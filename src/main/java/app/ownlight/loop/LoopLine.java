package app.ownlight.loop;

/**
 * What somebody wrote for one point of their half of the loop.
 *
 * @param name of the point, as it was then
 * @param words one line; empty where the point was left open
 */
public record LoopLine(String name, String words) {

    /** Characters in a line, as a person counts them. */
    static final int MOST = 300;

    boolean isTooLong() {
        return words.codePointCount(0, words.length()) > MOST;
    }

    @Override
    public String toString() {
        return "LoopLine";
    }
}
