package app.ownlight.account;

import org.jspecify.annotations.Nullable;

/**
 * What a person has set for their journal. Sealed with it; whatever was never set is as the program has it.
 *
 * @param lockMinutes idle minutes after which the journal locks, 2 to 300; null for the program's own
 * @param shiftKeys whether Shift three times leaves the site
 * @param recovery what became of the recovery code that was offered
 */
public record Settings(
        @Nullable Integer lockMinutes,
        @Nullable Boolean shiftKeys,
        @Nullable Recovery recovery) {

    /** Whether a recovery code was written down or not wanted; null until either. */
    public enum Recovery {
        CONFIRMED,
        DECLINED
    }

    static final Settings UNTOUCHED = new Settings(null, null, null);

    public boolean leavesByShift() {
        return !Boolean.FALSE.equals(shiftKeys);
    }

    Settings lockingAfter(@Nullable Integer minutes) {
        return new Settings(minutes, shiftKeys, recovery);
    }

    Settings leavingByShift(boolean on) {
        return new Settings(lockMinutes, on, recovery);
    }

    Settings with(@Nullable Recovery settled) {
        return new Settings(lockMinutes, shiftKeys, settled);
    }
}
