package app.ownlight.signin;

import java.util.Map;

/** A journal could not be added: a moment before, its name was taken or its invitation used. */
public class NotBegunException extends RuntimeException {

    private final Map<String, String> problems;

    NotBegunException(Map<String, String> problems, Throwable cause) {
        super("A journal was not begun.", cause);
        this.problems = problems;
    }

    /** By field, as message keys. */
    Map<String, String> problems() {
        return problems;
    }
}
