package app.ownlight.journey;

import app.ownlight.FilledForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one person was told is kept, as plain as can be: the model that the program is held against. */
final class Diarist {

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
    final Map<String, String> drafts = new HashMap<>();
    /** Form to the words that came while the journal was locked, until the next unlock. */
    final Map<String, Late> late = new LinkedHashMap<>();

    record Late(String entry, String text) {}

    Diarist(int number) {
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
                drafts.put(form, words.text());
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
