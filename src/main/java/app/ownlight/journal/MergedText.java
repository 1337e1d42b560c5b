package app.ownlight.journal;

import app.ownlight.entry.WrittenEntry;
import app.ownlight.writing.WritingForm;

/** Two texts of one entry as one: what is saved, a blank line, what its writer has now. */
final class MergedText {

    private MergedText() {}

    /** The writer's form with both in it. A title of its own that has no place any more goes above its text. */
    static WritingForm join(WrittenEntry stored, WritingForm form) {
        String title = stored.title().isEmpty() ? form.title() : stored.title();
        return form.holding(title, stored.text() + added(title, form));
    }

    /** Whether both fit into one entry. */
    static boolean fit(WrittenEntry stored, WritingForm form) {
        return join(stored, form).fitsOneEntry();
    }

    /** Whether the stored text is what joining made of them before. */
    static boolean areIn(WrittenEntry stored, WritingForm form) {
        return !stored.isDamaged() && stored.text().endsWith(added(stored.title(), form));
    }

    private static String added(String title, WritingForm form) {
        boolean untitled = form.title().isEmpty() || form.title().equals(title);
        return "\n\n" + (untitled ? "" : form.title() + "\n") + form.text();
    }
}
