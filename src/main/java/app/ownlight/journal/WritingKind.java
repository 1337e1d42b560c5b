package app.ownlight.journal;

import app.ownlight.entry.EntryHead;
import app.ownlight.entry.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody can have written. */
enum WritingKind {
    /** To a prompt. */
    ANSWER,
    /** Without any. */
    PAGE,
    /** Their half of the loop. */
    LOOP,
    /** What they noticed between two takes. */
    NOTICED;

    static WritingKind of(EntryHead head) {
        Question question = head.question();
        if (question == null) {
            return PAGE;
        }
        return question.isLoop() ? LOOP : question.isNotice() ? NOTICED : ANSWER;
    }

    /** The kind with this name in an address; empty for anything else. */
    static Optional<WritingKind> of(@Nullable String address) {
        return Stream.of(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst();
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
