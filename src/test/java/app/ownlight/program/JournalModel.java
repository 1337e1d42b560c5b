package app.ownlight.program;

import app.ownlight.support.FilledForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one person was told is kept, as plain as can be: the model that the program is held against. */
final class JournalModel {

    final int number;
    String phrase = "";

    @Nullable
    String code;

    boolean exists;
    int refusals;
    int life;
    private int texts;

    /** Entry to its words. */
    final Map<String, String> entries = new LinkedHashMap<>();

    private final Map<String, Integer> revisions = new HashMap<>();
    /** Form to the words that stood in it, and are neither saved nor dropped. */
    private final Map<String, Draft> drafts = new HashMap<>();
    /** Form to the words that came while the journal was locked, until the next unlock. */
    private final Map<String, Late> late = new LinkedHashMap<>();

    private record Draft(String text, int revision) {}

    private record Late(String entry, String text, String resumes) {}

    JournalModel(int number) {
        this.number = number;
    }

    String name() {
        return "walker " + number;
    }

    /** Words that tell whose they are wherever they turn up. */
    String words() {
        return "kestrel-" + number + "-" + texts++ + ".\n Ünd so wéiter 🌱 <&> ";
    }

    /** A phrase that was never used before. */
    String newPhrase() {
        phrase = "plum harbour seven wicker lamps " + number + "x" + texts++;
        return phrase;
    }

    /** Whether the entry is not as this form shows it, so that saving other words has to ask. */
    boolean isStale(FilledForm form) {
        String entry = form.field("id");
        boolean repeats = form.field("text").equals(entries.get(entry));
        return entries.containsKey(entry)
                && !repeats
                && Integer.parseInt(form.field("revision")) != revisions.get(entry);
    }

    void saved(FilledForm form) {
        String entry = form.field("id");
        if (!form.field("text").equals(entries.put(entry, form.field("text")))) {
            revisions.merge(entry, 1, Integer::sum);
        }
        drafts.remove(form.field("draft"));
        goesOnFrom(form.field("resumes"));
    }

    /** The box waits as a draft. */
    void keeps(FilledForm form) {
        keeps(form.field("draft"), form.field("text"), form.field("resumes"));
    }

    /** The words of all drafts. */
    List<String> waiting() {
        return drafts.values().stream().map(Draft::text).toList();
    }

    private void keeps(String form, String text, String resumes) {
        Draft before = drafts.get(form);
        if (before == null || !before.text().equals(text)) {
            drafts.put(form, new Draft(text, before == null ? 1 : before.revision() + 1));
        }
        goesOnFrom(resumes);
    }

    /** A draft whose words went on into another box is gone, unless its own box has sent more. */
    private void goesOnFrom(String resumes) {
        String[] seen = resumes.split(":");
        Draft draft = drafts.get(seen[0]);
        if (draft != null && draft.revision() == Integer.parseInt(seen[1])) {
            drafts.remove(seen[0]);
        }
    }

    /** No more than twenty wait; the same words again are the same. */
    boolean hasRoomFor(FilledForm form) {
        return late.size() < 20 || late.containsValue(words(form));
    }

    void late(FilledForm form) {
        late.put(form.field("draft"), words(form));
    }

    private static Late words(FilledForm form) {
        return new Late(form.field("id"), form.field("text"), form.field("resumes"));
    }

    void deleted(String entry) {
        entries.remove(entry);
        revisions.remove(entry);
    }

    /** An unlock hands over what came late: what is saved already is nothing new, the rest waits as drafts. */
    void opened() {
        refusals = 0;
        late.forEach((form, words) -> {
            if (!words.text().equals(entries.get(words.entry()))) {
                keeps(form, words.text(), words.resumes());
            }
        });
        late.clear();
    }

    void erased() {
        exists = false;
        life++;
        code = null;
        entries.clear();
        drafts.clear();
        late.clear();
    }
}
