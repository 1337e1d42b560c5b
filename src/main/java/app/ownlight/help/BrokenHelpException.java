package app.ownlight.help;

/** A file of help lines that cannot be shown. It stops the start. */
final class BrokenHelpException extends RuntimeException {

    private final String file;
    private final String place;
    private final String reason;

    BrokenHelpException(String file, String place, String reason) {
        super(file + ", " + place + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    String file() {
        return file;
    }

    /** A key such as {@code lines[1].checked}, or a line. */
    String place() {
        return place;
    }

    String reason() {
        return reason;
    }
}
