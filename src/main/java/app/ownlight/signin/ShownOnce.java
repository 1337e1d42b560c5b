package app.ownlight.signin;

import app.ownlight.account.OpenJournal;
import app.ownlight.session.SessionGuard;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Hands the five words that a journal was begun with to the page that follows, and to no other. Until then they lie sealed:
 * nothing that was typed or shown lies in a session.
 */
@ControllerAdvice
public class ShownOnce {

    private static final String WORDS = "journal.shownOnce";

    public void keep(OpenJournal journal, String words, HttpServletRequest request) {
        byte[] sealed = journal.vault().seal(place(journal), words.getBytes(StandardCharsets.UTF_8));
        SessionGuard.change(() -> request.getSession(true).setAttribute(WORDS, sealed));
    }

    @ModelAttribute("shownOnce")
    @Nullable
    String take(@AuthenticationPrincipal @Nullable OpenJournal journal, HttpServletRequest request) {
        if (journal == null || !request.getMethod().equals("GET")) {
            return null;
        }
        return SessionGuard.read(
                        () -> Optional.ofNullable(request.getSession(false)).flatMap(ShownOnce::taken))
                .map(words -> new String(journal.vault().open(place(journal), words), StandardCharsets.UTF_8))
                .orElse(null);
    }

    private static Optional<byte[]> taken(HttpSession session) {
        Object sealed = session.getAttribute(WORDS);
        if (sealed != null) {
            session.removeAttribute(WORDS);
        }
        return Optional.ofNullable((byte[]) sealed);
    }

    private static AssociatedData place(OpenJournal journal) {
        return new AssociatedData(journal.account(), journal.account(), Kind.SHOWN_ONCE, Part.BODY, 0);
    }
}
