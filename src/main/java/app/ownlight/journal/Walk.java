package app.ownlight.journal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has walked a guide. It is read from what is written, never stored.
 *
 * @param written section slug to the number of its prompts that have an answer
 * @param here the section of the newest answer; null where nothing is written
 */
public record Walk(Map<String, Integer> written, @Nullable String here) {

    static final Walk NOT_BEGUN = new Walk(Map.of(), null);
}
