package app.ownlight.journal;

/**
 * A part of a journal, by the positions of its entries.
 *
 * @param after only entries with a higher position
 * @param before only entries with a lower position
 */
public record Stretch(long after, long before) {

    /** Everything. */
    public static final Stretch ALL = new Stretch(0, Long.MAX_VALUE);

    /** What of it is written later than a position. */
    public Stretch after(long position) {
        return new Stretch(Math.max(after, position), before);
    }

    /** What of it is written earlier than a position. */
    public Stretch before(long position) {
        return new Stretch(after, Math.min(before, position));
    }
}
