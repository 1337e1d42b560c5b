package app.ownlight.account;

/** Who may begin a journal here, as {@code ownlight.registration} says. */
public enum Registration {

    /** Whoever comes. */
    OPEN,

    /** Whoever brings an invitation. */
    INVITE,

    /** Nobody; the journals that are there stay as they are. */
    CLOSED;

    public boolean asksInvitation() {
        return this == INVITE;
    }

    public boolean isClosed() {
        return this == CLOSED;
    }
}
