package app.ownlight.support;

import java.util.List;
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

    /** Takes a recovery code, as one does who has written it down, and returns it as printed. */
    default String takesRecoveryCode() {
        Answer page = opens("/settings/recovery");
        List<String> groups = page.page().select(".recovery-code span").eachText();
        String label = page.page().expectFirst("label[for=confirm]").text();
        int asked = Integer.parseInt(label.replaceAll("\\D", ""));
        Answer confirmed =
                sends(page.form().with("confirm", groups.get(asked - 1)).with("action", "confirm"));
        if (confirmed.status() != 303) {
            throw new AssertionError("The code was not confirmed: " + confirmed);
        }
        return String.join("-", groups);
    }

    default Answer recovers(String name, String code, String passphrase) {
        return sends(opens("/recover")
                .form()
                .with("name", name)
                .with("code", code)
                .with("passphrase", passphrase)
                .with("action", "recover"));
    }

    default Answer changesPassphrase(String passphrase, String next) {
        return sends(opens("/settings/passphrase")
                .form()
                .with("passphrase", passphrase)
                .with("new", next)
                .with("action", "change"));
    }

    default Answer erases(String passphrase) {
        return sends(
                opens("/your-data/erase").form().with("passphrase", passphrase).with("sure", "yes"));
    }
}
