package app.ownlight.start;

import java.util.List;

/** The hosted run lacks something, or was given something unsafe. */
public class StartProblemException extends RuntimeException {

    private final transient List<String> reasons;

    /** @param reasons a sentence each, with what to set */
    public StartProblemException(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = reasons;
    }

    List<String> reasons() {
        return reasons;
    }
}
