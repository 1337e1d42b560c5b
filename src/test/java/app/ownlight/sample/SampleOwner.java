package app.ownlight.sample;

import java.util.Locale;

/** Whose journal the filled one is, in each language. */
enum SampleOwner {
    ENGLISH(Locale.US, "sample", "lamp bread window tuesday rain"),
    SPANISH(Locale.forLanguageTag("es-US"), "muestra", "tren pan ventana martes lluvia");

    private final Locale language;
    private final String title;
    private final String passphrase;

    SampleOwner(Locale language, String title, String passphrase) {
        this.language = language;
        this.title = title;
        this.passphrase = passphrase;
    }

    /** @param code {@code es}, or anything else for English */
    static SampleOwner speaking(String code) {
        return code.equals("es") ? SPANISH : ENGLISH;
    }

    Locale language() {
        return language;
    }

    /** The name of the journal. */
    String title() {
        return title;
    }

    String passphrase() {
        return passphrase;
    }
}
