package app.ownlight.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that arrived after the lock, with all that their form told.
 *
 * @param entry the one that the form would have made or changed
 * @param seen the entry's revision that its writer saw; 0 for new words
 * @param form the id of the form's draft; null where it had none
 * @param from the address of the page with the box
 * @param question the one that stands at that address; null where there is none
 * @param zone the writer's IANA time zone; empty where no script could tell it
 */
record LateWords(
        UUID entry,
        long seen,
        @Nullable UUID form,
        String from,
        @Nullable Question question,
        String zone,
        String title,
        String text,
        Instant received) {

    /** What a form sent: one, and more where the words are too long for one entry. */
    static List<LateWords> of(WritingForm sent, @Nullable UUID draft, @Nullable Question question, Instant received) {
        WritingForm form = sent.showable();
        boolean titled = form.title().length() <= Words.MOST_TITLE;
        List<LateWords> all = new ArrayList<>();
        for (String piece : Words.pieces(titled ? form.text() : form.title() + "\n\n" + form.text())) {
            boolean first = all.isEmpty();
            all.add(new LateWords(
                    first ? form.entry() : UUID.randomUUID(),
                    first ? form.seen() : 0,
                    first ? draft : null,
                    form.from(),
                    question,
                    form.zone(),
                    titled ? form.title() : "",
                    piece,
                    received));
        }
        return all;
    }

    /** The same at another time. */
    LateWords at(Instant time) {
        return new LateWords(entry, seen, form, from, question, zone, title, text, time);
    }

    /** Whether this draft is what stood in the same box before. */
    boolean isFromTheBoxOf(WrittenDraft draft) {
        return draft.head().entry().equals(entry) && draft.head().kept().isBefore(received);
    }

    DraftHead head() {
        return new DraftHead(entry, seen, from, received);
    }

    DraftBody body() {
        return new DraftBody(question, zone, title, text);
    }

    @Override
    public String toString() {
        return "LateWords[" + entry + "]";
    }
}
