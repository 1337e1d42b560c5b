package app.ownlight.help;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked of each value in a file of help lines. */
record HelpFileChecks(HelpFile file) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

    String text(String place, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            throw file.broken(place, "is missing or empty");
        }
        if (!(value instanceof String text)) {
            throw file.broken(place, "needs quotes: without them a number may be read as another one");
        }
        return text.strip();
    }

    String slug(String place, @Nullable String value) {
        if (!SLUG.matcher(text(place, value)).matches()) {
            throw file.broken(place, "“" + value + "” is not a slug: a-z, 0-9 and single hyphens");
        }
        return text(place, value);
    }

    <T> List<T> some(String place, List<T> values) {
        if (values.isEmpty()) {
            throw file.broken(place, "is missing or empty");
        }
        return values;
    }

    HelpText words(String place, Map<String, String> byLanguage) {
        some(place, List.copyOf(byLanguage.keySet()));
        byLanguage.forEach((language, words) -> {
            if (!LANGUAGES.contains(language)) {
                throw file.broken(place, "“" + language + "” is not a language of ISO 639-1");
            }
            text(place + "." + language, words);
        });
        return new HelpText(byLanguage);
    }

    LocalDate day(String place, @Nullable String value) {
        try {
            return LocalDate.parse(text(place, value));
        } catch (DateTimeParseException bad) {
            throw file.broken(place, "“" + value + "” is not a day such as 2026-11-22");
        }
    }

    @Nullable
    String date(String place, @Nullable String value) {
        if (value != null && !DATE.matcher(value).matches()) {
            day(place, value);
        }
        return value;
    }

    void noneTwice(String place, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(value)) {
                throw file.broken(place, "“" + value + "” stands there twice");
            }
        }
    }

    void known(String place, List<String> values, List<String> all) {
        for (String value : values) {
            if (!all.contains(value)) {
                throw file.broken(place, "“" + value + "” is not in this file");
            }
        }
    }
}
