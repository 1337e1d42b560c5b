package app.ownlight.settings;

import app.ownlight.settings.ReadingPreferences.Contrast;
import app.ownlight.settings.ReadingPreferences.LineSpacing;
import app.ownlight.settings.ReadingPreferences.TextSize;
import app.ownlight.settings.ReadingPreferences.Theme;
import app.ownlight.settings.ReadingPreferences.Typeface;
import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to read and write, as it was sent or is to be shown. An empty choice is what the device or the language has.
 *
 * @param timeZone as it was typed; not {@code zone}, which scripts fill with the browser's
 */
record ReadingForm(
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable Theme theme,
        @Nullable Contrast contrast,
        @Nullable TextSize textSize,
        @Nullable LineSpacing lineSpacing,
        @Nullable Typeface typeface,
        @Nullable DayOfWeek weekStart) {

    static ReadingForm of(ReadingPreferences own) {
        return new ReadingForm(
                own.language(),
                own.zone(),
                own.theme(),
                own.contrast(),
                own.textSize(),
                own.lineSpacing(),
                own.typeface(),
                own.weekStart());
    }

    /** What stands against it, as message keys by field. */
    Map<String, String> problems() {
        return TimeZones.isEmpty(timeZone) || TimeZones.find(timeZone).isPresent()
                ? Map.of()
                : Map.of("timeZone", "settings.zone.unknown");
    }

    ReadingPreferences reading() {
        return new ReadingPreferences(
                spoken(),
                TimeZones.find(timeZone).orElse(null),
                theme,
                contrast,
                textSize,
                lineSpacing,
                typeface,
                weekStart);
    }

    /** The language by its code of two letters, or null for the browser's. */
    @Nullable
    String spoken() {
        return language != null && language.matches("[a-z]{2}") ? language : null;
    }
}
