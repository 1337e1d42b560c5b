package app.ownlight.web;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.springframework.util.StringUtils;
import org.thymeleaf.expression.Temporals;

/** How days and times are written on pages, in the language of the page; templates know it as {@code #when}. */
final class WrittenTimes {

    private final Temporals temporals;

    WrittenTimes(Locale locale) {
        temporals = new Temporals(locale);
    }

    /** Such as {@code Sunday, November 22, 2026}. */
    public String weekday(Temporal day) {
        return temporals.format(LocalDate.from(day), "FULL");
    }

    /** The same where nothing stands before it: some languages write the names of days small. */
    public String heading(Temporal day) {
        return StringUtils.capitalize(weekday(day));
    }

    /** Such as {@code November 22, 2026}. */
    public String date(Temporal day) {
        return temporals.format(LocalDate.from(day), "LONG");
    }

    /** Such as {@code Nov 22, 2026}. */
    public String shortDate(Temporal day) {
        return temporals.format(LocalDate.from(day), "MEDIUM");
    }

    /** Such as {@code 15:04}. */
    public String time(Temporal time) {
        return written(time, "HH:mm");
    }

    /** Such as {@code November}. */
    public String month(Temporal month) {
        return written(month, "MMMM");
    }

    /** Such as {@code 2026}. */
    public String year(Temporal year) {
        return written(year, "yyyy");
    }

    /** Such as {@code Sunday}. */
    public String weekdayName(Temporal day) {
        return written(day, "cccc");
    }

    /** Such as {@code S}. */
    public String weekdayLetter(Temporal day) {
        return written(day, "ccccc");
    }

    /** In a pattern that is a text of the page. */
    public String written(Temporal time, String pattern) {
        return temporals.format(time, pattern);
    }
}
