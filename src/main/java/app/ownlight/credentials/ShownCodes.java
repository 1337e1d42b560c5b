package app.ownlight.credentials;

import app.ownlight.account.OpenJournal;
import app.ownlight.account.PaperCode;
import app.ownlight.session.SessionGuard;
import app.ownlight.signin.ShownOnce;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
        byte[] sealed = SealedJson.seal(journal.vault(), place(journal), drawn);
        SessionGuard.change(() -> session(request).ifPresent(session -> session.setAttribute(CODE, sealed)));
        return drawn;
    }

    Optional<ShownCode> shown(OpenJournal journal, HttpServletRequest request) {
        return SessionGuard.read(() -> session(request).map(session -> (byte[]) session.getAttribute(CODE)))
                .flatMap(code -> SealedJson.open(journal.vault(), place(journal), code, ShownCode.class));
    }

    void forget(HttpServletRequest request) {
        SessionGuard.change(() -> session(request).ifPresent(session -> session.removeAttribute(CODE)));
    }

    /** Another request may have ended it, and none is begun for a journal that is open no more. */
    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }

    /** The five words of {@link ShownOnce} lie at revision 0. */
    private static AssociatedData place(OpenJournal journal) {
        return new AssociatedData(journal.account(), journal.account(), Kind.SHOWN_ONCE, Part.BODY, 1);
    }
}
