package app.ownlight.review;

import app.ownlight.journal.Entries;
import org.jspecify.annotations.Nullable;

/**
 * What part of the journal is asked for. Anything odd in the address asks for the newest page rather than for an error.
 *
 * @param before the position of the last entry of the page before
 */
record JournalFilter(String guide, String section, String before) {

    JournalFilter(@Nullable String guide, @Nullable String section, @Nullable String before) {
        this.guide = guide == null ? "" : guide;
        this.section = section == null ? "" : section;
        this.before = before == null ? "" : before;
    }

    public boolean isSet() {
        return !guide.isEmpty() && !section.isEmpty();
    }

    public boolean isFor(String otherGuide, String otherSection) {
        return guide.equals(otherGuide) && section.equals(otherSection);
    }

    public boolean isFirstPage() {
        return position() == Entries.NEWEST;
    }

    long position() {
        return before.matches("\\d{1,18}") ? Long.parseLong(before) : Entries.NEWEST;
    }
}
