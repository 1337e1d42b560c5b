package app.ownlight.draft;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a box was filled from it: the form that kept it, and how often that form had sent then.
 *
 * @param id of the form
 */
public record ResumedDraft(UUID id, long revision) {

    /** What {@link #toString} made; empty for anything else. */
    public static Optional<ResumedDraft> of(@Nullable String field) {
        String[] parts = field == null ? new String[0] : field.split(":", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new ResumedDraft(UUID.fromString(parts[0]), Long.parseLong(parts[1])));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id + ":" + revision;
    }
}
