package app.ownlight.writing;

import app.ownlight.entry.WrittenEntry;
import app.ownlight.writing.WritingPage.Next;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What became of what a writing box sent. */
sealed interface SubmissionResult {

    /** The words are saved, or there were none. */
    record Saved(Next next) implements SubmissionResult {}

    /** No journal is open, and what was given to get in is to be tried. */
    record SignIn() implements SubmissionResult {}

    /**
     * The words are shown in their box again.
     *
     * @param problems what stands against saving them, as message keys by field; nothing where they only need an open journal
     */
    record Again(HttpStatus status, Map<String, String> problems, WritingForm form) implements SubmissionResult {

        static Again of(Map<String, String> problems, WritingForm form) {
            return new Again(HttpStatus.UNPROCESSABLE_CONTENT, problems, form);
        }
    }

    /** Other words are saved, which their writer did not see. */
    record Conflict(WrittenEntry stored) implements SubmissionResult {}

    /** What the words were to change is not here. */
    record Gone() implements SubmissionResult {}

    /** Their journal is not open any more: the words are sealed to it. */
    record Late() implements SubmissionResult {}

    /** Their journal is not the open one, and they could not be sealed to it. */
    record NotHere() implements SubmissionResult {}
}
