package app.ownlight.writing;

import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.ResumedDraft;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.WrittenEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writing box as it was sent, or as it is to be shown.
 *
 * @param action the button that sent it
 */
public record WritingForm(Target target, Words words, Shown shown, String action) {

    /** Leaves room for all else in the head of a draft. */
    private static final int LONGEST_ADDRESS = 150;

    /**
     * What saving makes or changes.
     *
     * @param id made when the form is shown
     * @param revision the one that the writer saw; 0 for new words
     */
    public record Target(UUID id, long revision) {

        static Target fresh() {
            return new Target(UUID.randomUUID(), 0);
        }
    }

    /** @param extra what else its page asks for, by field; nothing on most pages */
    public record Words(String title, String text, Map<String, String> extra) {

        static final Words NONE = new Words("", "", Map.of());

        public Words {
            title = TextRules.received(title);
            text = TextRules.received(text);
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * The one showing of a form.
     *
     * @param from the address of its page, for words that are sent elsewhere from it; empty where it is none
     * @param draft the id under which its unsaved words are kept
     * @param resumed the draft that the box was filled from; null where it was none
     * @param zone the browser's IANA time zone, empty where no script could tell it
     */
    public record Shown(String from, UUID draft, @Nullable ResumedDraft resumed, String zone) {

        static Shown at(String page) {
            return new Shown(page, UUID.randomUUID(), null, "");
        }
    }

    /** The fields of a request, by name. */
    @FunctionalInterface
    public interface Fields {

        @Nullable
        String get(String name);

        default String text(String name) {
            String sent = get(name);
            return sent == null ? "" : sent;
        }
    }

    /** Odd hidden fields never cost the words: they are read leniently. */
    static WritingForm read(Fields sent) {
        return new WritingForm(
                new Target(uuid(sent.text("id")), number(sent.text("revision"))),
                new Words(sent.text("title"), sent.text("text"), Map.of()),
                new Shown(
                        sent.text("from"),
                        uuid(sent.text("draft")),
                        ResumedDraft.of(sent.get("resumes")).orElse(null),
                        sent.text("zone")),
                sent.text("action"));
    }

    public static WritingForm empty(String from) {
        return new WritingForm(Target.fresh(), Words.NONE, Shown.at(from), "");
    }

    public static WritingForm of(WrittenEntry entry) {
        return empty(WritingPages.edit(entry.id()))
                .against(entry.id(), entry.revision())
                .holding(entry.title(), entry.text());
    }

    /** The form that a draft came from, as if it were sent once more. */
    static WritingForm of(WrittenDraft draft) {
        DraftHead head = draft.head();
        DraftBody body = draft.body();
        return new WritingForm(
                new Target(head.entry(), head.seen()),
                new Words(body.title(), body.text(), body.extra() == null ? Map.of() : body.extra()),
                new Shown(head.from(), draft.id(), null, body.zone()),
                "");
    }

    /** This form with the words of a draft, to go on with them for what the draft was for. */
    WritingForm resuming(WrittenDraft found) {
        DraftBody body = found.body();
        return new WritingForm(
                new Target(found.head().entry(), found.head().seen()),
                new Words(body.title(), body.text(), body.extra() == null ? words.extra : body.extra()),
                new Shown(shown.from, shown.draft, new ResumedDraft(found.id(), found.revision()), shown.zone),
                action);
    }

    public UUID id() {
        return target.id;
    }

    public long revision() {
        return target.revision;
    }

    public String title() {
        return words.title;
    }

    public String text() {
        return words.text;
    }

    public String from() {
        return shown.from;
    }

    public UUID draft() {
        return shown.draft;
    }

    public Optional<ResumedDraft> resumed() {
        return Optional.ofNullable(shown.resumed);
    }

    /** As a field of the form has it. */
    public String resumes() {
        return resumed().map(ResumedDraft::toString).orElse("");
    }

    public String zone() {
        return shown.zone;
    }

    public boolean isBlank() {
        return text().isBlank() && title().isBlank();
    }

    public boolean asksTo(String what) {
        return action.equals(what);
    }

    /** The same words against another state of the entry, or as another entry. */
    public WritingForm against(UUID id, long revision) {
        return new WritingForm(new Target(id, revision), words, shown, action);
    }

    /** The same words as new ones. */
    WritingForm apart() {
        return new WritingForm(Target.fresh(), words, shown, action);
    }

    /** The same form with other words. */
    public WritingForm holding(String title, String text) {
        return new WritingForm(target, new Words(title, text, words.extra), shown, action);
    }

    /** The same form with something else in the fields that its page alone has. */
    public WritingForm with(Map<String, String> extra) {
        return new WritingForm(target, new Words(title(), text(), extra), shown, action);
    }

    /** The same form as it stands on another page. */
    public WritingForm on(String page) {
        return new WritingForm(target, words, new Shown(page, draft(), shown.resumed, zone()), action);
    }

    /** What the rules for every text have against saving it, as message keys by field. */
    Map<String, String> problems() {
        return TextRules.problems(title(), text());
    }

    /** Whether one entry can hold the words as they are. */
    public boolean fitsOneEntry() {
        return problems().isEmpty();
    }

    /** As it can be shown and saved. */
    public WritingForm showable() {
        return holding(TextRules.withoutRefused(title()), TextRules.withoutRefused(text()));
    }

    /** Where its words wait while they are not saved: the address of its page. */
    String box() {
        return from().length() <= LONGEST_ADDRESS ? from() : "";
    }

    /** What else a draft of it holds; null where that is nothing. */
    @Nullable
    Map<String, String> extra() {
        return words.extra.isEmpty() ? null : words.extra;
    }

    /** What was sent, as drafts can hold it: the first stands for the box, those that follow are new words of their own. */
    List<WritingForm> pieces() {
        WritingForm form = showable();
        String title = form.title().length() > TextRules.MOST_TITLE ? "" : form.title();
        String text = title.equals(form.title()) ? form.text() : form.title() + "\n\n" + form.text();
        List<String> pieces = TextRules.pieces(text);
        List<WritingForm> forms = new ArrayList<>(List.of(form.holding(title, pieces.get(0))));
        for (int i = 1; i < pieces.size(); i++) {
            UUID id = following(draft(), i);
            forms.add(new WritingForm(
                    new Target(id, 0),
                    new Words("", pieces.get(i), words.extra),
                    new Shown("", id, null, zone()),
                    action));
        }
        return forms;
    }

    @Override
    public String toString() {
        return "WritingForm[" + id() + "]";
    }

    /** Follows from the form, so that leaving twice keeps each piece once. */
    private static UUID following(UUID form, int number) {
        return new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() + number);
    }

    private static UUID uuid(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException odd) {
            return UUID.randomUUID();
        }
    }

    private static long number(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException odd) {
            return 0;
        }
    }
}
