package app.ownlight.writing;

import app.ownlight.draft.LetterDay;
import app.ownlight.draft.ResumedDraft;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.WrittenEntry;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writing box as it was sent, or as it is to be shown. Odd hidden fields never cost the words: they are read leniently.
 *
 * @param id of the entry that saving makes or changes; made when the form is shown
 * @param revision the one that the writer saw; 0 for new words
 * @param zone the browser's IANA time zone, empty where no script could tell it
 * @param from the address of the page with the box, for words that are sent elsewhere from it
 * @param draft of this one showing of the form, under which its unsaved words are kept
 * @param resumes the draft that the box was filled from, as {@link ResumedDraft} writes it; empty where it was none
 * @param opens when a letter is to open; nothing on any other page
 */
public record WritingForm(
        String id,
        String revision,
        String title,
        String text,
        String zone,
        String from,
        String draft,
        String resumes,
        String action,
        LetterDay opens) {

    public WritingForm(
            @Nullable String id,
            @Nullable String revision,
            @Nullable String title,
            @Nullable String text,
            @Nullable String zone,
            @Nullable String from,
            @Nullable String draft,
            @Nullable String resumes,
            @Nullable String action,
            @Nullable LetterDay opens) {
        this.id = uuid(id).toString();
        this.revision = Long.toString(number(revision));
        this.title = TextRules.received(title);
        this.text = TextRules.received(text);
        this.zone = zone == null ? "" : zone;
        this.from = from == null ? "" : from;
        this.draft = uuid(draft).toString();
        this.resumes = ResumedDraft.of(resumes).map(ResumedDraft::toString).orElse("");
        this.action = action == null ? "" : action;
        this.opens = opens == null ? LetterDay.NONE : opens;
    }

    public static WritingForm empty(String from) {
        return new WritingForm(null, null, "", "", "", from, null, null, "", null);
    }

    public static WritingForm of(WrittenEntry entry) {
        return empty(WritingAddress.edit(entry.id()))
                .against(entry.id(), entry.revision())
                .holding(entry.title(), entry.text());
    }

    /** The form that a draft came from, as if it were sent once more. */
    public static WritingForm of(WrittenDraft draft) {
        return new WritingForm(
                        null,
                        null,
                        "",
                        "",
                        draft.body().zone(),
                        draft.head().from(),
                        draft.id().toString(),
                        null,
                        "",
                        draft.body().opens())
                .against(draft.head().entry(), draft.head().seen())
                .holding(draft.body().title(), draft.body().text());
    }

    /** This form with the words of a draft, to go on with them for what the draft was for. */
    public WritingForm resuming(WrittenDraft found) {
        String seen = new ResumedDraft(found.id(), found.revision()).toString();
        LetterDay chosen = found.body().opens() == null ? opens : found.body().opens();
        return new WritingForm(id, revision, "", "", zone, from, draft, seen, action, chosen)
                .against(found.head().entry(), found.head().seen())
                .holding(found.body().title(), found.body().text());
    }

    public UUID entry() {
        return UUID.fromString(id);
    }

    public long seen() {
        return Long.parseLong(revision);
    }

    public UUID draftId() {
        return UUID.fromString(draft);
    }

    public Optional<ResumedDraft> resumed() {
        return ResumedDraft.of(resumes);
    }

    public boolean isBlank() {
        return text.isBlank() && title.isBlank();
    }

    public boolean asksTo(String what) {
        return action.equals(what);
    }

    /** The same words against another state of the entry, or as another entry. */
    public WritingForm against(UUID entry, long newRevision) {
        return new WritingForm(
                entry.toString(), Long.toString(newRevision), title, text, zone, from, draft, resumes, action, opens);
    }

    /** The same form with other words. */
    public WritingForm holding(String otherTitle, String otherText) {
        return new WritingForm(id, revision, otherTitle, otherText, zone, from, draft, resumes, action, opens);
    }

    /** The same form as it stands on another page. */
    public WritingForm on(String page) {
        return new WritingForm(id, revision, title, text, zone, page, draft, resumes, action, opens);
    }

    /** The same form with another choice of when a letter opens. */
    public WritingForm opening(LetterDay chosen) {
        return new WritingForm(id, revision, title, text, zone, from, draft, resumes, action, chosen);
    }

    /** The same words as if another form had sent them. */
    WritingForm as(UUID otherDraft) {
        return new WritingForm(id, revision, title, text, zone, from, otherDraft.toString(), null, action, opens);
    }

    public WritingForm showable() {
        return holding(TextRules.withoutRefused(title), TextRules.withoutRefused(text));
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
