package app.ownlight.invitation;

/** An invitation was used by somebody else, or its time was up, before a journal was begun with it. */
public class VoidInvitationException extends RuntimeException {

    VoidInvitationException() {
        super("The invitation is void.");
    }
}
