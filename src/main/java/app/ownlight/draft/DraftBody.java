package app.ownlight.draft;

import app.ownlight.entry.Question;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a draft.
 *
 * @param question what they answer; null for a free page
 * @param zone the writer's IANA time zone; empty where no script could tell it
 * @param extra what else the page of its box asks for, by field, such as the day on which a letter is to open; null for nothing
 */
public record DraftBody(
        @Nullable Question question,
        String zone,
        String title,
        String text,

        @JsonProperty("opens") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Map<String, String> extra) {

    public DraftBody(@Nullable Question question, String zone, String title, String text) {
        this(question, zone, title, text, null);
    }

    @Override
    public String toString() {
        return "DraftBody";
    }
}
