package app.ownlight.invitation;

import java.time.Instant;

/**
 * An invitation to begin a journal, as it goes on a card. It is shown once: what is kept of it does not tell the code.
 *
 * @param code seven groups of five signs, with hyphens
 * @param expires from when on it is void
 */
public record Invitation(String code, Instant expires) {

    @Override
    public String toString() {
        return "Invitation";
    }
}
