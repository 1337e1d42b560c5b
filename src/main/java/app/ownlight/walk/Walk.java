package app.ownlight.walk;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has walked a guide. It is read from what is written and answered, never stored.
 *
 * @param sections section slug to how far it is
 */
public record Walk(Map<String, Progress> sections) {

    static final Walk NOT_BEGUN = new Walk(Map.of());

    public Progress in(String section) {
        return sections.getOrDefault(section, Progress.NONE);
    }

    /** The section of the newest answer or check-in; null where there is none. */
    public @Nullable String here() {
        return sections.entrySet().stream()
                .filter(section -> section.getValue().newest() > 0)
                .max(Comparator.comparingLong(section -> section.getValue().newest()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
