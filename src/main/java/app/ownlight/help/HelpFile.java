package app.ownlight.help;

import app.ownlight.start.SourceFile;
import app.ownlight.start.SourceFile.Complaint;
import app.ownlight.start.StartProblemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The file that the help lines stand in, and what is asked of each value in it. */
record HelpFile(SourceFile file) {

    private static final String OURS = "help/lines.yaml";
    private static final Complaint BROKEN = new Complaint(
            "The help lines cannot be shown.",
            "Correct that place in the file and start again. Without ownlight.help the program shows the lines"
                    + " that come with it. No journal is touched by this.");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

    /** @param own the path of a practice's own file; empty for the one that comes with the program */
    static HelpFile of(String own) {
        String name = own.isBlank() ? OURS : own;
        Resource resource = own.isBlank() ? new ClassPathResource(OURS) : new FileSystemResource(Path.of(own));
        if (!resource.isReadable()) {
            throw BROKEN.about(name, "file", "is no file that can be read");
        }
        return new HelpFile(SourceFile.read(name, resource, BROKEN));
    }

    HelpYaml read() {
        return file.yaml(HelpYaml.class);
    }

    StartProblemException broken(String place, String reason) {
        return file.broken(place, reason);
    }

    String text(String place, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            throw broken(place, "is missing or empty");
        }
        if (!(value instanceof String text)) {
            throw broken(place, "needs quotes: without them a number may be read as another one");
        }
        return text.strip();
    }

    String slug(String place, @Nullable String value) {
        if (!SLUG.matcher(text(place, value)).matches()) {
            throw broken(place, "“" + value + "” is not a slug: a-z, 0-9 and single hyphens");
        }
        return text(place, value);
    }

    <T> List<T> some(String place, List<T> values) {
        return file.required(place, values);
    }

    /** At least one. */
    <T, R> List<R> each(String place, List<T> values, BiFunction<String, T, R> reading) {
        return file.each(place, some(place, values), reading);
    }

    HelpText words(String place, Map<String, String> byLanguage) {
        some(place, List.copyOf(byLanguage.keySet()));
        byLanguage.forEach((language, words) -> {
            file.language(place, language);
            text(place + "." + language, words);
        });
        return new HelpText(byLanguage);
    }

    LocalDate day(String place, @Nullable String value) {
        try {
            return LocalDate.parse(text(place, value));
        } catch (DateTimeParseException bad) {
            throw broken(place, "“" + value + "” is not a day such as 2026-11-22");
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
        file.noneTwice(place, values);
    }

    void known(String place, List<String> values, List<String> all) {
        for (String value : values) {
            if (!all.contains(value)) {
                throw broken(place, "“" + value + "” is not in this file");
            }
        }
    }
}
