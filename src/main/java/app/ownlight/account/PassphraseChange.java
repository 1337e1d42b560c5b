package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives an open journal another passphrase: the old one is asked, the new one judged, and every other session ends. */
@Component
class PassphraseChange {

    private final Accounts accounts;
    private final AccountKeys keys;
    private final Reauthentication again;
    private final JournalSessions sessions;
    private final ShownOnce shownOnce;

    PassphraseChange(
            Accounts accounts,
            AccountKeys keys,
            Reauthentication again,
            JournalSessions sessions,
            ShownOnce shownOnce) {
        this.accounts = accounts;
        this.keys = keys;
        this.again = again;
        this.sessions = sessions;
        this.shownOnce = shownOnce;
    }

    /** @param chosen a passphrase of one's own; the offered words count instead where they are taken */
    Entrance make(
            OpenJournal journal, WayIn way, String chosen, HttpServletRequest request, HttpServletResponse response) {
        String next = way.takesOffer() ? way.offered() : chosen;
        Optional<String> problem = Passphrase.problem(next, accounts.name(journal));
        if (problem.isPresent()) {
            return Entrance.refused(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("new", problem.get()));
        }
        Entrance asked = again.of(journal, way.passphrase(), request, response);
        if (!asked.isOpen()) {
            return asked;
        }
        Entrance changed = KeyWork.answer("new", request, response, () -> change(journal, next));
        if (changed.isOpen()) {
            sessions.open(changed.journal(), request, response);
            SecurityLog.passphraseChanged(journal.account());
            if (way.takesOffer()) {
                shownOnce.keep(changed.journal(), next, request);
            }
        }
        return changed;
    }

    /** A second click on the button finds the passphrase that the first one made. */
    private Entrance change(OpenJournal journal, String passphrase) {
        return keys.change(journal, passphrase)
                .or(() -> accounts.reopen(journal, passphrase))
                .map(Entrance::into)
                .orElseGet(() -> Entrance.refused(HttpStatus.CONFLICT, Map.of("passphrase", "passphrase.elsewhere")));
    }
}
