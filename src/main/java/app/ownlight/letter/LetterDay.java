package app.ownlight.letter;

import app.ownlight.writing.WritingForm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a letter is to open, as it was sent: after some months, or on a day that was typed, which goes before the months. The fields
 * are {@code opens.after} and {@code opens.day}, {@code opens.month}, {@code opens.year}; {@code opens} alone is taken for the months.
 * Anything odd is kept as it was typed, to be shown again.
 *
 * @param after a number of months, one of {@link #CHOICES}
 */
record LetterDay(String after, String day, String month, String year) {

    /** Months that are offered. */
    static final List<Integer> CHOICES = List.of(1, 3, 6, 12);

    static final int MOST_YEARS = 100;

    /** Nothing chosen, as on every page but that of a letter. */
    static final LetterDay NONE = new LetterDay("", "", "", "");

    private static final Map<String, String> MISSING = Map.of(
            "day", "letter.opens.day.missing",
            "month", "letter.opens.month.missing",
            "year", "letter.opens.year.missing");

    private static final Map<String, String> WRONG = Map.of(
            "day", "letter.opens.day.wrong",
            "month", "letter.opens.month.wrong",
            "year", "letter.opens.year.wrong");

    private static final int LONGEST = 40;
    private static final String FIELD = "opens.";

    LetterDay(@Nullable String after, @Nullable String day, @Nullable String month, @Nullable String year) {
        this.after = typed(after);
        this.day = typed(day);
        this.month = typed(month);
        this.year = typed(year);
    }

    /** Months alone. */
    static LetterDay after(String months) {
        return new LetterDay(months, null, null, null);
    }

    /** As it was sent; nothing chosen where none of its fields was. */
    static LetterDay read(WritingForm.Fields sent) {
        String months = sent.get(FIELD + "after");
        return new LetterDay(
                months == null ? sent.get("opens") : months,
                sent.get(FIELD + "day"),
                sent.get(FIELD + "month"),
                sent.get(FIELD + "year"));
    }

    /** What {@link #fields} made. */
    static LetterDay of(WritingForm form) {
        Map<String, String> fields = form.words().extra();
        return new LetterDay(fields.get("after"), fields.get("day"), fields.get("month"), fields.get("year"));
    }

    /** As it travels with the words, in one order always; nothing where nothing was chosen. */
    Map<String, String> fields() {
        return equals(NONE)
                ? Map.of()
                : new TreeMap<>(Map.of("after", after, "day", day, "month", month, "year", year));
    }

    /** The names of the three fields, in the order in which a language writes a day. */
    static List<String> parts(Locale locale) {
        return locale.getLanguage().equals("en") ? List.of("month", "day", "year") : List.of("day", "month", "year");
    }

    /** What stands in the field of this name. */
    public String part(String name) {
        return switch (name) {
            case "day" -> day;
            case "month" -> month;
            default -> year;
        };
    }

    /** What stands against it, as message keys by field, in the order of the fields. */
    Map<String, String> problems(LocalDate today, Locale locale) {
        if (!isTyped()) {
            return CHOICES.stream().map(String::valueOf).anyMatch(after::equals)
                    ? Map.of()
                    : Map.of(FIELD + "after", "letter.opens.missing");
        }
        Map<String, String> problems = new LinkedHashMap<>();
        for (String part : parts(locale)) {
            if (part(part).isEmpty()) {
                problems.put(FIELD + part, MISSING.get(part));
            } else if (!part(part).matches(part.equals("year") ? "\\d{4}" : "\\d{1,2}") || !isInRange(part)) {
                problems.put(FIELD + part, WRONG.get(part));
            }
        }
        if (problems.isEmpty()) {
            dayProblem(today, problems);
        }
        return problems;
    }

    /** The day itself. It has no problems. */
    LocalDate on(LocalDate today) {
        return isTyped() ? date() : today.plusMonths(Integer.parseInt(after));
    }

    private void dayProblem(LocalDate today, Map<String, String> problems) {
        if (!YearMonth.of(number(year), number(month)).isValidDay(number(day))) {
            problems.put(FIELD + "day", "letter.opens.none");
        } else if (!date().isAfter(today)) {
            problems.put(FIELD + (date().getYear() < today.getYear() ? "year" : "day"), "letter.opens.past");
        } else if (date().isAfter(today.plusYears(MOST_YEARS))) {
            problems.put(FIELD + "year", "letter.opens.far");
        }
    }

    private boolean isTyped() {
        return Stream.of(day, month, year).anyMatch(part -> !part.isEmpty());
    }

    private boolean isInRange(String part) {
        int most = part.equals("day") ? 31 : part.equals("month") ? 12 : 9999;
        return number(part(part)) >= 1 && number(part(part)) <= most;
    }

    private LocalDate date() {
        return LocalDate.of(number(year), number(month), number(day));
    }

    private static int number(String part) {
        return Integer.parseInt(part);
    }

    private static String typed(@Nullable String part) {
        String text = part == null ? "" : part.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    @Override
    public String toString() {
        return "LetterDay";
    }
}
