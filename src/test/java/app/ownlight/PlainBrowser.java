package app.ownlight;

import java.util.Map;

/** Somebody with a browser that has no scripts: keeps cookies, sends forms with all that is hidden in them, follows nothing by itself. */
public interface PlainBrowser {

    /** One request; the fields are those of a form, and a GET has none. */
    Answer exchanges(String method, String address, Map<String, String> fields);

    default Answer opens(String address) {
        return exchanges("GET", address, Map.of());
    }

    default Answer sends(FilledForm form) {
        return exchanges("POST", form.action(), form.fields());
    }

    default Answer begins(String name, String passphrase) {
        return sends(opens("/begin")
                .form()
                .with("name", name)
                .with("passphrase", passphrase)
                .with("action", "begin"));
    }

    default Answer unlocks(String name, String passphrase) {
        return sends(opens("/unlock")
                .form()
                .with("name", name)
                .with("passphrase", passphrase)
                .with("action", "unlock"));
    }

    /** Writes a free page and returns its address. */
    default String writes(String title, String text) {
        Answer saved = sends(opens("/journal/new")
                .form()
                .with("title", title)
                .with("text", text)
                .with("action", "save"));
        if (saved.status() != 303) {
            throw new AssertionError("The page was not saved: " + saved);
        }
        return saved.location();
    }

    /** The page of the newest entry. */
    default Answer opensNewest() {
        return opens(opens("/journal").page().expectFirst(".entries a").attr("href"));
    }
}
