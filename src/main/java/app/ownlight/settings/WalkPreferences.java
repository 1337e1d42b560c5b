package app.ownlight.settings;

import org.jspecify.annotations.Nullable;

/**
 * How a person wants to walk. Null until they said so.
 *
 * @param gentle whether the walk asks its gentle prompts alone, as it does for those who have separated a short time ago
 * @param begun whether they have read what to know before they begin
 */
public record WalkPreferences(
        @Nullable Boolean gentle, @Nullable Boolean begun) {

    public static final WalkPreferences UNTOUCHED = new WalkPreferences(null, null);

    public boolean asksGently() {
        return Boolean.TRUE.equals(gentle);
    }

    public boolean hasBegun() {
        return Boolean.TRUE.equals(begun);
    }

    public WalkPreferences gentle(boolean on) {
        return new WalkPreferences(on, begun);
    }

    public WalkPreferences begin() {
        return new WalkPreferences(gentle, true);
    }
}
