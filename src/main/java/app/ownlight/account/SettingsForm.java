package app.ownlight.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they were sent, or as they are to be shown.
 *
 * @param lockMinutes as it was typed; nothing for the program's own time
 * @param shiftKeys whether the box was checked; an unchecked one is not sent at all
 */
record SettingsForm(String lockMinutes, Boolean shiftKeys) {

    SettingsForm(@Nullable String lockMinutes, @Nullable Boolean shiftKeys) {
        this.lockMinutes = lockMinutes == null ? "" : lockMinutes.strip();
        this.shiftKeys = Boolean.TRUE.equals(shiftKeys);
    }

    static SettingsForm of(Settings settings) {
        Integer minutes = settings.lockMinutes();
        return new SettingsForm(minutes == null ? "" : minutes.toString(), settings.leavesByShift());
    }

    /** What stands against it, as message keys by field. */
    Map<String, String> problems() {
        Integer minutes = minutes();
        boolean fits =
                minutes == null ? lockMinutes.isEmpty() : minutes >= LockTimes.SHORTEST && minutes <= LockTimes.LONGEST;
        return fits ? Map.of() : Map.of("lockMinutes", "settings.lock.range");
    }

    Settings changing(Settings settings) {
        return settings.lockingAfter(minutes()).leavingByShift(shiftKeys);
    }

    private @Nullable Integer minutes() {
        return lockMinutes.matches("[0-9]{1,4}") ? Integer.valueOf(lockMinutes) : null;
    }
}
