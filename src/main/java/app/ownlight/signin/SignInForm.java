package app.ownlight.signin;

import app.ownlight.session.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a person gave to get in: on {@code /unlock}, on {@code /begin}, or beneath words that met no open journal.
 *
 * @param action {@code begin} or {@code unlock} with what was typed, {@code take} to begin with the offered words, {@code draw} for
 *     other words, {@code have} and {@code new} to change between unlocking and beginning
 * @param offered the five words that the page offered
 * @param opened {@code true} where a journal was open when the box with the words was shown
 * @param to the local path to go back to
 * @param invitation the code that lets somebody begin a journal, as typed or from the link on its card
 */
public record SignInForm(
        String action, String name, String passphrase, String offered, String opened, String to, String invitation) {

    public SignInForm(
            @Nullable String action,
            @Nullable String name,
            @Nullable String passphrase,
            @Nullable String offered,
            @Nullable String opened,
            @Nullable String to,
            @Nullable String invitation) {
        this.action = action == null ? "" : action;
        this.name = name == null ? "" : name;
        this.passphrase = passphrase == null ? "" : passphrase;
        this.offered = offered == null ? "" : offered;
        this.opened = opened == null ? "" : opened;
        this.to = LocalPath.checked(to);
        this.invitation = invitation == null ? "" : invitation;
    }

    public static SignInForm read(HttpServletRequest request) {
        return new SignInForm(
                request.getParameter("action"),
                request.getParameter("name"),
                request.getParameter("passphrase"),
                request.getParameter("offered"),
                request.getParameter("opened"),
                request.getParameter("to"),
                request.getParameter("invitation"));
    }

    /** Nothing given yet, for unlocking. */
    public static SignInForm toUnlock(String to) {
        return new SignInForm("unlock", null, null, null, null, to, null);
    }

    /** Whether the person asked to get in, rather than for another look at the way. */
    public boolean isAsked() {
        return begins() || unlocks();
    }

    boolean begins() {
        return action.equals("begin") || takesOffer();
    }

    boolean unlocks() {
        return action.equals("unlock");
    }

    public boolean takesOffer() {
        return action.equals("take");
    }

    /** Asks for nothing but other words. */
    public boolean draws() {
        return action.equals("draw");
    }

    boolean wasOpened() {
        return opened.equals("true");
    }

    public String chosenPassphrase() {
        return takesOffer() ? offered : passphrase;
    }

    @Override
    public String toString() {
        return "SignInForm[" + action + "]";
    }
}
