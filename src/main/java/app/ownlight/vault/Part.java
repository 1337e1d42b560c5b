package app.ownlight.vault;

/** Which half of a record is sealed. The number never changes, for the reason given at {@link Kind}. */
public enum Part {
    /** What lists, filters and charts need; always the same size. */
    HEAD(1),
    /** The words themselves. */
    BODY(2);

    private final int number;

    Part(int number) {
        this.number = number;
    }

    byte number() {
        return (byte) number;
    }
}
