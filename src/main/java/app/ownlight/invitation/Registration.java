package app.ownlight.invitation;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Who may begin a journal here, as {@code ownlight.registration} says. */
public enum Registration {

    /** Whoever comes. */
    OPEN,

    /** Whoever brings an invitation. */
    INVITE,

    /** Nobody; the journals that are there stay as they are. */
    CLOSED;

    private static final String SETTING = "ownlight.registration";

    /** @throws BindException where it is set to something else; its sentence names what there is */
    public static Registration in(Environment settings) {
        return Binder.get(settings).bind(SETTING, Registration.class).orElse(OPEN);
    }

    public boolean asksInvitation() {
        return this == INVITE;
    }

    public boolean isClosed() {
        return this == CLOSED;
    }
}
