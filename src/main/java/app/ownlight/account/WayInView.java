package app.ownlight.account;

import java.util.Map;

/**
 * The way in as a page shows it. The passphrase is never among it.
 *
 * @param unlocking whether the person said that they have a journal
 * @param offered five words to take as a passphrase
 * @param drawnFrom how many words there were to draw each of the five from
 * @param problems field to message key
 */
public record WayInView(
        boolean unlocking, String name, String offered, int drawnFrom, String to, Map<String, String> problems) {

    @Override
    public String toString() {
        return "WayInView";
    }
}
