package app.ownlight.help;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service that answers.
 *
 * @param name the official one, in its own language or languages
 * @param languages that are spoken there, where our sources give them
 * @param checked the day on which somebody compared this line with its sources
 * @param recheck whether the sources are old or in doubt
 */
record HelpLine(
        String slug,
        List<String> places,
        HelpText name,
        HelpText about,
        List<Contact> contacts,
        HelpText hours,
        @Nullable HelpText languages,
        LocalDate checked,
        List<HelpSource> sources,
        boolean recheck) {

    /** How long a comparison with the sources counts, in days; help lines move. */
    static final int DAYS = 180;

    boolean isOldOn(LocalDate today) {
        return checked.plusDays(DAYS).isBefore(today);
    }

    public String checkedOn(Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .format(checked);
    }

    Optional<Contact> first(Contact.Kind kind) {
        return contacts.stream().filter(contact -> contact.kind() == kind).findFirst();
    }
}
