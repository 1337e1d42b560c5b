package app.ownlight.operator;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done with a journal on the page before, as its address tells; there is no session to tell it. */
enum OperatorDone {
    closed("operator.done.closed"),
    reopened("operator.done.reopened"),
    erased("operator.done.erased");

    private final String text;

    OperatorDone(String text) {
        this.text = text;
    }

    static Optional<OperatorDone> of(@Nullable String name) {
        return Stream.of(values()).filter(done -> done.name().equals(name)).findFirst();
    }

    /** The message key of the sentence that says so. */
    public String text() {
        return text;
    }
}
