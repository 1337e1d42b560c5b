package app.ownlight.draft;

import app.ownlight.entry.Question;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The words of a draft.
 *
 * @param question what they answer; null for a free page
 * @param zone the writer's IANA time zone; empty where no script could tell it
 * @param opens when a letter is to open; null for anything else
 */
public record DraftBody(
        @Nullable Question question,
        String zone,
        String title,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LetterDay opens) {

    public DraftBody(@Nullable Question question, String zone, String title, String text) {
        this(question, zone, title, text, null);
    }

    @Override
    public String toString() {
        return "DraftBody";
    }
}
