package app.ownlight.late;

import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.LetterDay;
import app.ownlight.draft.ResumedDraft;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.Question;
import app.ownlight.writing.LogoutDrafts;
import app.ownlight.writing.WritingAddress;
import app.ownlight.writing.WritingForm;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words that arrived after the lock, with all that their form told.
 *
 * @param entry the one that the form would have made or changed
 * @param seen the entry's revision that its writer saw; 0 for new words
 * @param form the id of the form's draft
 * @param resumes the draft that the box was filled from, as {@link ResumedDraft} writes it; empty where it was none
 * @param from the address of the page with the box; empty where it was an odd one, or the words stand in no box's way
 * @param question the one that stands at that address; null where there is none
 * @param zone the writer's IANA time zone; empty where no script could tell it
 * @param opens when a letter is to open; null for anything else
 */
public record LateWords(
        UUID entry,
        long seen,
        UUID form,
        String resumes,
        String from,
        @Nullable Question question,
        String zone,
        String title,
        String text,
        Instant received,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LetterDay opens) {

    /** What a form sent: one, and more where the words are too long for one entry. */
    public static List<LateWords> of(WritingForm sent, @Nullable Question question, Instant received) {
        List<WritingForm> pieces = LogoutDrafts.pieces(sent);
        return IntStream.range(0, pieces.size())
                .mapToObj(number -> of(
                        pieces.get(number),
                        number == 0 ? WritingAddress.checked(sent.from()) : "",
                        question,
                        received.truncatedTo(ChronoUnit.MILLIS)))
                .toList();
    }

    private static LateWords of(WritingForm form, String from, @Nullable Question question, Instant received) {
        return new LateWords(
                form.entry(),
                form.seen(),
                form.draftId(),
                form.resumes(),
                from,
                question,
                form.zone(),
                form.title(),
                form.text(),
                received,
                form.opens().isNone() ? null : form.opens());
    }

    /** The same at another time. */
    public LateWords at(Instant time) {
        return new LateWords(entry, seen, form, resumes, from, question, zone, title, text, time, opens);
    }

    /** Whether this draft is what stood in the same box before. */
    boolean isFromTheBoxOf(WrittenDraft draft) {
        return draft.head().entry().equals(entry) && draft.head().kept().isBefore(received);
    }

    DraftHead head() {
        return new DraftHead(entry, seen, from, received);
    }

    DraftBody body() {
        return new DraftBody(question, zone, title, text, opens);
    }

    @Override
    public String toString() {
        return "LateWords[" + entry + "]";
    }
}
