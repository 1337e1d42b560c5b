package app.ownlight.signin;

import app.ownlight.invitation.Registration;
import java.util.Map;

/**
 * The way in as a page shows it. The passphrase is never among it.
 *
 * @param registration who may begin a journal here
 * @param unlocking whether the person said that they have a journal
 * @param invitation what was typed as an invitation code, or came with a link
 * @param offered five words to take as a passphrase
 * @param drawnFrom how many words there were to draw each of the five from
 * @param problems field to message key
 */
public record SignInView(
        Registration registration,
        boolean unlocking,
        String invitation,
        String name,
        String offered,
        int drawnFrom,
        String to,
        Map<String, String> problems) {

    /** Where nobody may begin, there is only unlocking. */
    static SignInView of(
            SignInForm form,
            boolean unlocking,
            Registration registration,
            String offered,
            int drawnFrom,
            Map<String, String> problems) {
        return new SignInView(
                registration,
                unlocking || registration.isClosed(),
                form.invitation(),
                form.name(),
                offered,
                drawnFrom,
                form.to(),
                problems);
    }

    @Override
    public String toString() {
        return "SignInView";
    }
}
