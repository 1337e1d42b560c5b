package app.ownlight.journal;

import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.PositionRange;
import app.ownlight.entry.Question;
import app.ownlight.letter.LetterHead;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What part of the journal is asked for; all that is set has to fit. Anything odd in the address asks for more rather than for an
 * error.
 *
 * @param section slug; a form sends it with the guide's before it, as in {@code guide/section}
 * @param kind the name of a {@link WritingKind} in an address
 * @param year of writing, four digits
 * @param month of that year, from 1
 * @param before the position of the last entry of the page before
 */
public record JournalFilter(String guide, String section, String kind, String year, String month, String before) {

    private static final String SLUG = "[a-z0-9-]{1,60}";
    private static final String JOURNAL = "/journal";

    public JournalFilter(
            @Nullable String guide,
            @Nullable String section,
            @Nullable String kind,
            @Nullable String year,
            @Nullable String month,
            @Nullable String before) {
        String place = (guide == null || guide.isEmpty() ? "" : guide + "/") + (section == null ? "" : section);
        boolean known = place.matches(SLUG + "/" + SLUG);
        this.guide = known ? place.substring(0, place.indexOf('/')) : "";
        this.section = known ? place.substring(place.indexOf('/') + 1) : "";
        this.kind = WritingKind.of(kind).map(WritingKind::address).orElse("");
        this.year = year != null && year.matches("[0-9]{4}") ? year : "";
        this.month = !this.year.isEmpty() && month != null && month.matches("0?[1-9]|1[0-2]") ? month : "";
        this.before = before != null && before.matches("[0-9]{1,18}") ? before : "";
    }

    /** Whether anything is left out. */
    public boolean isSet() {
        return !section.isEmpty() || !kind.isEmpty() || !year.isEmpty();
    }

    public boolean isFirstPage() {
        return before.isEmpty();
    }

    public boolean isFor(String otherGuide, String otherSection) {
        return guide.equals(otherGuide) && section.equals(otherSection);
    }

    public boolean isIn(int otherYear) {
        return !year.isEmpty() && Integer.parseInt(year) == otherYear;
    }

    public boolean isIn(YearMonth other) {
        return isIn(other.getYear()) && !month.isEmpty() && Integer.parseInt(month) == other.getMonthValue();
    }

    /** The address of this part, from its newest entry on. */
    public String first() {
        return JOURNAL + query(new JournalFilter(guide, section, kind, year, month, null));
    }

    /** The address of this very page. */
    public String here() {
        return JOURNAL + query(this);
    }

    public String older(long position) {
        return JOURNAL + query(new JournalFilter(guide, section, kind, year, month, Long.toString(position)));
    }

    /** The same part of another time. */
    public String in(int otherYear) {
        return JOURNAL + query(new JournalFilter(guide, section, kind, fourDigits(otherYear), null, null));
    }

    /** The same part of another time. */
    public String in(YearMonth other) {
        return JOURNAL
                + query(new JournalFilter(
                        guide,
                        section,
                        kind,
                        fourDigits(other.getYear()),
                        Integer.toString(other.getMonthValue()),
                        null));
    }

    /** The same part of all times. */
    public String ever() {
        return JOURNAL + query(new JournalFilter(guide, section, kind, null, null, null));
    }

    /** The address of an entry whose neighbours are those of this part. */
    public String entry(UUID id) {
        return JOURNAL + "/" + id + query(this);
    }

    public long position() {
        return before.isEmpty() ? PositionRange.ALL.before() : Long.parseLong(before);
    }

    boolean hasTime() {
        return !year.isEmpty();
    }

    /** From 1; 0 for all. */
    public int monthOfYear() {
        return month.isEmpty() ? 0 : Integer.parseInt(month);
    }

    /** The first day of the time that is asked for. */
    public LocalDate from() {
        return LocalDate.of(Integer.parseInt(year), month.isEmpty() ? 1 : Integer.parseInt(month), 1);
    }

    /** The first day after it. */
    LocalDate to() {
        return month.isEmpty() ? from().plusYears(1) : from().plusMonths(1);
    }

    /** Whether an entry is in this part. One that cannot be opened is shown only where nothing is filtered. */
    public boolean wants(EntryLine line) {
        return !isSet()
                || line.head() != null
                        && wants(line.head().question(), line.head().date());
    }

    /** Whether a letter is: it has no section, and is no entry of any kind. */
    public boolean wants(LetterHead letter) {
        return section.isEmpty() && kind.isEmpty() && wants(letter.date());
    }

    /** Whether an entry is that is not opened. */
    boolean wants(EntryPlace place) {
        return wants(place.question(), place.date());
    }

    private boolean wants(@Nullable Question question, LocalDate date) {
        return (section.isEmpty() || question != null && question.isAbout(guide, section))
                && (kind.isEmpty() || WritingKind.of(question).address().equals(kind))
                && wants(date);
    }

    private boolean wants(LocalDate date) {
        return (year.isEmpty() || isIn(date.getYear())) && (month.isEmpty() || isIn(YearMonth.from(date)));
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String query(JournalFilter filter) {
        String fields = Stream.of(
                        field("guide", filter.guide),
                        field("section", filter.section),
                        field("kind", filter.kind),
                        field("year", filter.year),
                        field("month", filter.month),
                        field("before", filter.before))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
        return fields.isEmpty() ? "" : "?" + fields;
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }
}
