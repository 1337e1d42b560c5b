package app.ownlight.vault;

/**
 * What a sealed record is. The number is part of what binds a record to its place, so it never changes and is never
 * used again for something else; a new kind takes the next one.
 */
public enum Kind {
    /** An answer to a prompt or a free page. */
    ENTRY(1),
    /** The answers before and after a section. */
    CHECK_IN(2),
    /** Unsaved words, kept by the server. */
    DRAFT(3),
    /** Words that arrived after the journal was locked, waiting to be settled. */
    LATE_SAVE(4),
    /** A letter to later. */
    LETTER(5),
    /** The settings of an account. */
    SETTINGS(6),
    /** Words that a session shows once. */
    SHOWN_ONCE(7),
    /** What stands where in a journal. */
    SUMMARY(8);

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    byte number() {
        return (byte) number;
    }
}
