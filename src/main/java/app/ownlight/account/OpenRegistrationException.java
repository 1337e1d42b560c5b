package app.ownlight.account;

/** The hosted program was told to let everyone begin a journal, and not that this is meant. It stops the start. */
class OpenRegistrationException extends RuntimeException {

    OpenRegistrationException() {
        super("Registration is open to everyone.");
    }
}
