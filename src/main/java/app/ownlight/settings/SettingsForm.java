package app.ownlight.settings;

import app.ownlight.session.LockProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else can be set, as it was sent or is to be shown; {@link ReadingForm} has how one reads.
 *
 * @param lockMinutes as it was typed; nothing for the program's own time
 * @param shiftKeys whether the box was checked; an unchecked one is not sent at all
 * @param gentle the same for the shorter walk
 * @param ownLine the same for a line of one's own in the journal
 * @param onThisDay the same for what was written on this day of earlier years
 */
record SettingsForm(String lockMinutes, Boolean shiftKeys, Boolean gentle, Boolean ownLine, Boolean onThisDay) {

    SettingsForm(
            @Nullable String lockMinutes,
            @Nullable Boolean shiftKeys,
            @Nullable Boolean gentle,
            @Nullable Boolean ownLine,
            @Nullable Boolean onThisDay) {
        this.lockMinutes = lockMinutes == null ? "" : lockMinutes.strip();
        this.shiftKeys = Boolean.TRUE.equals(shiftKeys);
        this.gentle = Boolean.TRUE.equals(gentle);
        this.ownLine = Boolean.TRUE.equals(ownLine);
        this.onThisDay = Boolean.TRUE.equals(onThisDay);
    }

    static SettingsForm of(Settings settings) {
        Integer minutes = settings.lockMinutes();
        return new SettingsForm(
                minutes == null ? "" : minutes.toString(),
                settings.leavesByShift(),
                settings.path().asksGently(),
                settings.lookingBack().showsOwnLine(),
                settings.lookingBack().showsThisDay());
    }

    /**
     * What stands against it, as message keys by field.
     *
     * @param most minutes that can be set
     */
    Map<String, String> problems(long most) {
        Integer minutes = minutes();
        boolean fits = minutes == null ? lockMinutes.isEmpty() : minutes >= LockProperties.SHORTEST && minutes <= most;
        return fits ? Map.of() : Map.of("lockMinutes", "settings.lock.range");
    }

    Settings changing(Settings settings) {
        return settings.lockingAfter(minutes())
                .leavingByShift(shiftKeys)
                .walking(settings.path().gentle(gentle))
                .lookingBack(settings.lookingBack().showing(onThisDay, ownLine));
    }

    private @Nullable Integer minutes() {
        return lockMinutes.matches("[0-9]{1,4}") ? Integer.valueOf(lockMinutes) : null;
    }
}
