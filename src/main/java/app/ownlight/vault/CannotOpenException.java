package app.ownlight.vault;

/**
 * A sealed thing does not open: it is damaged, cut short, from a newer version, or belongs somewhere else. There is
 * one failure for all of these, so that it tells nobody which, and it carries no cause.
 */
public class CannotOpenException extends RuntimeException {

    CannotOpenException() {
        super("This could not be opened. It may be damaged, or it belongs somewhere else.");
    }
}
