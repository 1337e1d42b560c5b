package app.ownlight.checkin;

import org.jspecify.annotations.Nullable;

/** The only two times at which an answer leads somewhere else: to help. Without an answer nothing is supposed. */
public final class Steadiness {

    private static final int VERY_SHAKEN = 2;
    private static final int FALL = 2;

    private Steadiness() {}

    public static boolean isVeryShaken(@Nullable Integer steady) {
        return steady != null && steady <= VERY_SHAKEN;
    }

    /** Whether somebody leaves so much less steady than they came, or very shaken, that the way back to the room comes first. */
    static boolean asksForGround(@Nullable Integer arrived, @Nullable Integer leaves) {
        return isVeryShaken(leaves) || arrived != null && leaves != null && arrived - leaves >= FALL;
    }
}
