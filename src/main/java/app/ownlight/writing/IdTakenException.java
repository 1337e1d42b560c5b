package app.ownlight.writing;

/** Other words are saved under the id of these, and cannot be changed. These can be saved as new ones. */
public class IdTakenException extends RuntimeException {

    private final String message;

    /** @param message the key of what is said of it */
    public IdTakenException(String message) {
        super("Other words are saved under this id.");
        this.message = message;
    }

    String message() {
        return message;
    }
}
