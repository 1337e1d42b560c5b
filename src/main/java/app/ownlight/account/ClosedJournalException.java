package app.ownlight.account;

/** Somebody has what opens a journal, but whoever runs the program has closed that for now. */
public class ClosedJournalException extends RuntimeException {

    ClosedJournalException() {
        super("The journal is closed for now.");
    }
}
