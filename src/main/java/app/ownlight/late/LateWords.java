package app.ownlight.late;

import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.ResumedDraft;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.Question;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
 * @param extra what else the page of the box asks for, by field; null for nothing
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

        @JsonProperty("opens") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Map<String, String> extra) {

    /** The same at another time. */
    public LateWords at(Instant time) {
        return new LateWords(entry, seen, form, resumes, from, question, zone, title, text, time, extra);
    }

    /** Whether this draft is what stood in the same box before. */
    boolean isFromTheBoxOf(WrittenDraft draft) {
        return draft.head().entry().equals(entry) && draft.head().kept().isBefore(received);
    }

    DraftHead head() {
        return new DraftHead(entry, seen, from, received);
    }

    DraftBody body() {
        return new DraftBody(question, zone, title, text, extra);
    }

    @Override
    public String toString() {
        return "LateWords[" + entry + "]";
    }
}
