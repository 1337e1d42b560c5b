package app.ownlight.account;

/** An invitation was used by somebody else, or its time was up, before a journal was begun with it. */
class VoidInvitationException extends RuntimeException {

    VoidInvitationException() {
        super("The invitation is void.");
    }
}
