package app.ownlight.account;

import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.Place;
import app.ownlight.vault.SealedJson;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a recovery code from being shown until it is confirmed or declined: sealed in the session, and gone with the lock. */
@Component
class ShownCodes {

    private static final String CODE = "journal.shownCode";

    private final SecureRandom chance = new SecureRandom();

    ShownCode draw(OpenJournal journal, HttpServletRequest request) {
        ShownCode drawn = new ShownCode(PaperCode.draw(), 1 + chance.nextInt(PaperCode.GROUPS));
        request.getSession().setAttribute(CODE, SealedJson.seal(journal.vault(), place(journal), drawn));
        return drawn;
    }

    Optional<ShownCode> shown(OpenJournal journal, HttpServletRequest request) {
        return request.getSession().getAttribute(CODE) instanceof byte[] sealed
                ? SealedJson.open(journal.vault(), place(journal), sealed, ShownCode.class)
                : Optional.empty();
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(CODE);
    }

    /** The five words of {@link ShownOnce} lie at revision 0. */
    private static Place place(OpenJournal journal) {
        return new Place(journal.account(), journal.account(), Kind.NOTICE, Part.BODY, 1);
    }
}
