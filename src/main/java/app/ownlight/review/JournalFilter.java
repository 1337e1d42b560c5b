package app.ownlight.review;

import app.ownlight.journal.Entries;
import app.ownlight.journal.EntryHead;
import app.ownlight.journal.EntryLine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What part of the journal is asked for; all that is set has to fit. Anything odd in the address asks for more rather than for an
 * error.
 *
 * @param kind the name of a {@link WritingKind} in small letters
 * @param year of writing, four digits
 * @param month of that year, from 1
 * @param before the position of the last entry of the page before
 */
record JournalFilter(String guide, String section, String kind, String year, String month, String before) {

    JournalFilter(
            @Nullable String guide,
            @Nullable String section,
            @Nullable String kind,
            @Nullable String year,
            @Nullable String month,
            @Nullable String before) {
        this.guide = guide == null ? "" : guide;
        this.section = section == null ? "" : section;
        this.kind = WritingKind.of(kind).map(WritingKind::address).orElse("");
        this.year = year != null && year.matches("\\d{4}") ? year : "";
        this.month = !this.year.isEmpty() && month != null && month.matches("0?[1-9]|1[0-2]") ? month : "";
        this.before = before == null ? "" : before;
    }

    /** Whether anything is left out. */
    public boolean isSet() {
        return hasSection() || !kind.isEmpty() || !year.isEmpty();
    }

    public boolean isFor(String otherGuide, String otherSection) {
        return guide.equals(otherGuide) && section.equals(otherSection);
    }

    public boolean isFirstPage() {
        return position() == Entries.NEWEST;
    }

    /** The year or the month asked for, as a day in it; null for all times. */
    public @Nullable LocalDate written() {
        return year.isEmpty()
                ? null
                : LocalDate.of(Integer.parseInt(year), month.isEmpty() ? 1 : Integer.parseInt(month), 1);
    }

    long position() {
        return before.matches("\\d{1,18}") ? Long.parseLong(before) : Entries.NEWEST;
    }

    /** Whether an entry is in this part. One that cannot be opened is in the whole alone. */
    boolean wants(EntryLine line) {
        return !isSet() || line.head() != null && wants(line, line.head());
    }

    private boolean wants(EntryLine line, EntryHead head) {
        YearMonth written = YearMonth.from(head.date());
        return (!hasSection() || line.isIn(guide, section))
                && (kind.isEmpty() || WritingKind.of(head).address().equals(kind))
                && (year.isEmpty() || written.getYear() == Integer.parseInt(year))
                && (month.isEmpty() || written.getMonthValue() == Integer.parseInt(month));
    }

    private boolean hasSection() {
        return !guide.isEmpty() && !section.isEmpty();
    }
}
