package app.ownlight.settings;

import app.ownlight.session.LockProperties;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What else can be set, as it was sent or is to be shown; {@link ReadingForm} has how one reads.
 *
 * @param lockMinutes as it was typed; nothing for the program's own time
 * @param on the switches of the page that are on; the box of one that is off is not sent at all
 */
record SettingsForm(String lockMinutes, Set<Switch> on) {

    static SettingsForm of(Settings settings) {
        Set<Switch> on = EnumSet.allOf(Switch.class);
        on.removeIf(one -> !one.isOnThePage() || !settings.has(one));
        Integer minutes = settings.lockMinutes();
        return new SettingsForm(minutes == null ? "" : minutes.toString(), on);
    }

    /** @throws ResponseStatusException where a box holds what no page offers */
    static SettingsForm sent(Function<String, @Nullable String> fields) {
        Set<Switch> on = EnumSet.allOf(Switch.class);
        on.removeIf(one -> !one.isOnThePage() || !isChecked(fields.apply(one.field())));
        String minutes = fields.apply("lockMinutes");
        return new SettingsForm(minutes == null ? "" : minutes.strip(), on);
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
        Settings changed = settings.lockingAfter(minutes());
        for (Switch one : Switch.values()) {
            if (one.isOnThePage()) {
                changed = changed.with(one, on.contains(one));
            }
        }
        return changed;
    }

    private static boolean isChecked(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return false;
        }
        if (!sent.equals("true")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return true;
    }

    private @Nullable Integer minutes() {
        return lockMinutes.matches("[0-9]{1,4}") ? Integer.valueOf(lockMinutes) : null;
    }
}
