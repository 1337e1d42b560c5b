package app.ownlight.help;

import org.jspecify.annotations.Nullable;

/**
 * One way to reach a line.
 *
 * @param value a number, an e-mail address, or the address of a site without its scheme
 * @param shows the same as people write it
 * @param word what to send to an sms number, where it wants one
 */
record Contact(
        Kind kind,
        String value,
        String shows,
        @Nullable String word,
        @Nullable HelpText note) {

    enum Kind {
        call,
        sms,
        whatsapp,
        chat,
        email,
        site
    }

    /** RFC 3966 for calls, RFC 5724 for messages: digits, and the star of short numbers. */
    public String href() {
        String number = value.replaceAll("[^0-9*+]", "");
        return switch (kind) {
            case call -> "tel:" + number;
            case sms -> "sms:" + number + (word == null ? "" : "?body=" + word);
            case whatsapp -> "https://wa.me/" + number.replace("+", "");
            case email -> "mailto:" + value;
            case chat, site -> "https://" + value;
        };
    }

    /** The text of the link, as a key of the messages; it takes {@code shows} and {@code word}. */
    public String label() {
        return switch (kind) {
            case call -> "help.call";
            case sms -> word == null ? "help.text" : "help.text.word";
            case whatsapp -> "help.whatsapp";
            case chat -> "help.chat";
            case email -> "help.email";
            case site -> "help.site";
        };
    }

    /** A link to somebody else's pages, which is told nothing of ours. */
    public boolean leavesUs() {
        return href().startsWith("https:");
    }
}
