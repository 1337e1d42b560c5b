package app.ownlight.journal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writing box as it was sent, or as it is to be shown. Odd hidden fields never cost the words: they are read leniently.
 *
 * @param id of the entry that saving makes or changes; made when the form is shown
 * @param revision the one that the writer saw; 0 for new words
 * @param zone the browser's IANA time zone, empty where no script could tell it
 * @param from the address of the page with the box, for words that are sent along when leaving
 */
record WritingForm(String id, String revision, String title, String text, String zone, String from, String action) {

    WritingForm(
            @Nullable String id,
            @Nullable String revision,
            @Nullable String title,
            @Nullable String text,
            @Nullable String zone,
            @Nullable String from,
            @Nullable String action) {
        this.id = uuid(id).toString();
        this.revision = Long.toString(number(revision));
        this.title = Words.received(title);
        this.text = Words.received(text);
        this.zone = zone == null ? "" : zone;
        this.from = from == null ? "" : from;
        this.action = action == null ? "" : action;
    }

    static WritingForm empty(String from) {
        return new WritingForm(null, null, "", "", "", from, "");
    }

    static WritingForm of(WrittenEntry entry) {
        String from = "/journal/" + entry.id() + "/edit";
        return new WritingForm(
                entry.id().toString(), Long.toString(entry.revision()), entry.title(), entry.text(), "", from, "");
    }

    UUID entry() {
        return UUID.fromString(id);
    }

    long seen() {
        return Long.parseLong(revision);
    }

    boolean isBlank() {
        return text.isBlank() && title.isBlank();
    }

    boolean asksTo(String what) {
        return action.equals(what);
    }

    ZoneId zoneOr(ZoneId other) {
        try {
            return zone.isEmpty() ? other : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return other;
        }
    }

    /** The same words against another state of the entry. */
    WritingForm against(UUID entry, long newRevision) {
        return new WritingForm(entry.toString(), Long.toString(newRevision), title, text, zone, from, action);
    }

    /** Other words, as new ones. */
    WritingForm holding(UUID entry, String otherTitle, String otherText) {
        return new WritingForm(entry.toString(), null, otherTitle, otherText, zone, from, action);
    }

    WritingForm showable() {
        return new WritingForm(
                id, revision, Words.withoutRefused(title), Words.withoutRefused(text), zone, from, action);
    }

    /** The same words as a free page of their own. */
    WritingForm asFreePage() {
        return new WritingForm(null, null, title, text, zone, FreePageController.ADDRESS, "");
    }

    @Override
    public String toString() {
        return "WritingForm[" + id + "]";
    }

    private static UUID uuid(@Nullable String id) {
        try {
            return id == null ? UUID.randomUUID() : UUID.fromString(id);
        } catch (IllegalArgumentException odd) {
            return UUID.randomUUID();
        }
    }

    private static long number(@Nullable String revision) {
        try {
            return revision == null ? 0 : Long.parseLong(revision);
        } catch (NumberFormatException odd) {
            return 0;
        }
    }
}
