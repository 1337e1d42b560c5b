package app.ownlight.settings;

import app.ownlight.session.SessionPreferences;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set for their journal. Sealed with it; whatever was never set is as the program has it.
 *
 * @param lockMinutes idle minutes after which the journal locks, 2 to 300; null for the program's own
 * @param shiftKeys whether Shift three times leaves the site
 * @param recovery what became of the recovery code that was offered
 * @param reading how they read and write
 * @param path how they walk
 * @param lookingBack how they look back
 */
public record Settings(
        @Nullable Integer lockMinutes,
        @Nullable Boolean shiftKeys,
        @Nullable Recovery recovery,
        ReadingPreferences reading,
        WalkPreferences path,
        LookBackPreferences lookingBack) {

    /** Whether a recovery code was written down or not wanted; null until either. */
    public enum Recovery {
        CONFIRMED,
        DECLINED
    }

    static final Settings UNTOUCHED = new Settings(null, null, null, null, null, null);

    public Settings(
            @Nullable Integer lockMinutes,
            @Nullable Boolean shiftKeys,
            @Nullable Recovery recovery,
            @Nullable ReadingPreferences reading,
            @Nullable WalkPreferences path,
            @Nullable LookBackPreferences lookingBack) {
        this.lockMinutes = lockMinutes;
        this.shiftKeys = shiftKeys;
        this.recovery = recovery;
        this.reading = reading == null ? ReadingPreferences.UNTOUCHED : reading;
        this.path = path == null ? WalkPreferences.UNTOUCHED : path;
        this.lookingBack = lookingBack == null ? LookBackPreferences.UNTOUCHED : lookingBack;
    }

    public boolean leavesByShift() {
        return !Boolean.FALSE.equals(shiftKeys);
    }

    public SessionPreferences forSession() {
        return new SessionPreferences(lockMinutes, leavesByShift());
    }

    public Settings reading(ReadingPreferences other) {
        return new Settings(lockMinutes, shiftKeys, recovery, other, path, lookingBack);
    }

    public Settings lookingBack(LookBackPreferences other) {
        return new Settings(lockMinutes, shiftKeys, recovery, reading, path, other);
    }

    public Settings walking(WalkPreferences other) {
        return new Settings(lockMinutes, shiftKeys, recovery, reading, other, lookingBack);
    }

    Settings lockingAfter(@Nullable Integer minutes) {
        return new Settings(minutes, shiftKeys, recovery, reading, path, lookingBack);
    }

    Settings leavingByShift(boolean on) {
        return new Settings(lockMinutes, on, recovery, reading, path, lookingBack);
    }

    public Settings with(@Nullable Recovery settled) {
        return new Settings(lockMinutes, shiftKeys, settled, reading, path, lookingBack);
    }
}
