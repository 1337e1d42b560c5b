package app.ownlight.start;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the program does not start, in sentences for whoever starts it. No journal was touched. */
public class StartProblemException extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong; never a secret
     * @param action what to do about it
     */
    public StartProblemException(String description, String action) {
        this(description, action, null);
    }

    public StartProblemException(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    /**
     * The hosted run lacks something, or was given something unsafe.
     *
     * @param reasons a sentence each, with what to set
     */
    public static StartProblemException inSettings(List<String> reasons) {
        return new StartProblemException(
                "Ownlight does not start for many people like this:\n\n- " + String.join("\n- ", reasons),
                "Set what is named, in the environment or in a file of settings; docs/hosting.md has an example.");
    }

    public String action() {
        return action;
    }
}
