package app.ownlight.help;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line was found.
 *
 * @param from a day, month or year as ISO 8601 writes them, where the source has one
 */
record HelpSource(String name, @Nullable String from) {

    /** The day in words; of a month or a year that is all we know of, the year. */
    public @Nullable String date(Locale reader) {
        if (from == null) {
            return null;
        }
        return from.length() == 10
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader)
                        .format(LocalDate.parse(from))
                : from.substring(0, 4);
    }
}
