package app.ownlight.journal;

import app.ownlight.entry.Question;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody can have written. */
enum WritingKind {
    /** To a prompt. */
    ANSWER("answer"),
    /** Without any. */
    PAGE("page"),
    /** Their half of the loop. */
    LOOP("loop"),
    /** What they noticed between two takes. */
    OBSERVATION("noticed");

    private final String address;

    WritingKind(String address) {
        this.address = address;
    }

    static WritingKind of(@Nullable Question question) {
        if (question == null) {
            return PAGE;
        }
        return question.isLoop() ? LOOP : question.isObservation() ? OBSERVATION : ANSWER;
    }

    /** The kind with this name in an address; empty for anything else. */
    static Optional<WritingKind> of(@Nullable String address) {
        return Stream.of(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst();
    }

    /** Its name in an address. */
    String address() {
        return address;
    }
}
