package app.ownlight.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file of a guide as read, and what is asked of the values in it. */
record SourceFile(String name, String text) {

    // 40 keeps guide, section and prompt together short enough for an entry's head.
    private static final Pattern SLUG = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    BrokenGuideException broken(String place, String reason) {
        return new BrokenGuideException(name, place, reason);
    }

    String required(String place, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw broken(place, "is missing or empty");
        }
        return value.strip();
    }

    <T> List<T> required(String place, List<T> values) {
        if (values.isEmpty()) {
            throw broken(place, "is missing or empty");
        }
        return values;
    }

    String slug(String place, @Nullable String value) {
        if (!SLUG.matcher(required(place, value)).matches()) {
            throw broken(
                    place, "“" + value + "” is not a slug: up to 40 of a-z, 0-9 and single hyphens, a letter first");
        }
        return required(place, value);
    }

    int wholeNumber(String place, @Nullable String value) {
        if (!WHOLE_NUMBER.matcher(required(place, value)).matches()) {
            throw broken(place, "“" + value + "” is not a whole number from 1");
        }
        return Integer.parseInt(required(place, value));
    }

    void noneTwice(String place, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw broken(place, "“" + value + "” stands there twice");
            }
        }
    }
}
