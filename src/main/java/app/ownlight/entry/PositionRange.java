package app.ownlight.entry;

/**
 * A part of a journal, by the positions of its entries.
 *
 * @param after only entries with a higher position
 * @param before only entries with a lower position
 */
public record PositionRange(long after, long before) {

    /** Everything. */
    public static final PositionRange ALL = new PositionRange(0, Long.MAX_VALUE);

    /** No position at all. */
    static final PositionRange NONE = new PositionRange(0, 0);

    /** What of it is written later than a position. */
    public PositionRange after(long position) {
        return new PositionRange(Math.max(after, position), before);
    }

    /** What of it is written earlier than a position. */
    public PositionRange before(long position) {
        return new PositionRange(after, Math.min(before, position));
    }
}
