package app.ownlight.guide;

/** A guide that cannot be shown. It stops the start, and its message names the file, the place in it and the reason. */
public final class BrokenGuideException extends RuntimeException {

    private final String file;
    private final String place;
    private final String reason;

    BrokenGuideException(String file, String place, String reason) {
        super(file + ", " + place + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    /** A path: inside the program for our guides, on the machine for a practice's own. */
    public String file() {
        return file;
    }

    /** A key such as {@code prompts[1].slug}, a line, or an element of a drawing. */
    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
