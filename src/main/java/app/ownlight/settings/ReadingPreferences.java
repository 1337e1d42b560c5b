package app.ownlight.settings;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to read and write. Whatever is null is as the device or the language has it.
 *
 * @param language ISO 639-1 code of a language that the pages speak
 * @param zone IANA name of the time zone in which entries get their dates
 * @param theme light or dark, whatever the device asks for
 * @param contrast more of it, whatever the device asks for
 * @param textSize larger than the browser's own
 * @param lineSpacing wider than usual
 * @param typeface of texts to read
 * @param weekStart the first day of a week
 */
public record ReadingPreferences(
        @Nullable String language,
        @Nullable String zone,
        @Nullable Theme theme,
        @Nullable Contrast contrast,
        @Nullable TextSize textSize,
        @Nullable LineSpacing lineSpacing,
        @Nullable Typeface typeface,
        @Nullable DayOfWeek weekStart) {

    public static final ReadingPreferences UNTOUCHED =
            new ReadingPreferences(null, null, null, null, null, null, null, null);

    /** The colors of the pages. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** How much the colors stand out from each other. */
    public enum Contrast {
        MORE
    }

    /** Percent of the browser's own size: 112.5, 125 and 150. */
    public enum TextSize {
        LARGER,
        LARGE,
        LARGEST
    }

    /** The room between lines. */
    public enum LineSpacing {
        WIDE,
        WIDER
    }

    /** What texts to read are set in; a serif is usual. */
    public enum Typeface {
        SANS
    }

    public ReadingPreferences in(@Nullable String otherLanguage) {
        return new ReadingPreferences(otherLanguage, zone, theme, contrast, textSize, lineSpacing, typeface, weekStart);
    }

    public ReadingPreferences with(@Nullable Theme otherTheme) {
        return new ReadingPreferences(language, zone, otherTheme, contrast, textSize, lineSpacing, typeface, weekStart);
    }
}
