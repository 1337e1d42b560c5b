package app.ownlight.credentials;

import app.ownlight.account.AccountKeys;
import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.JournalSessions;
import app.ownlight.session.SecurityLog;
import app.ownlight.session.SessionPreferences;
import app.ownlight.settings.AccountSettings;
import app.ownlight.signin.CredentialErrors;
import app.ownlight.signin.Passphrase;
import app.ownlight.signin.Reauthentication;
import app.ownlight.signin.ShownOnce;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInResult;
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
    private final AccountSettings settings;
    private final ShownOnce shownOnce;

    PassphraseChange(
            Accounts accounts,
            AccountKeys keys,
            Reauthentication again,
            JournalSessions sessions,
            AccountSettings settings,
            ShownOnce shownOnce) {
        this.accounts = accounts;
        this.keys = keys;
        this.again = again;
        this.sessions = sessions;
        this.settings = settings;
        this.shownOnce = shownOnce;
    }

    /** @param chosen a passphrase of one's own; the offered words count instead where they are taken */
    SignInResult make(
            OpenJournal journal,
            SignInForm form,
            String chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        String next = form.takesOffer() ? form.offered() : chosen;
        Optional<String> problem = Passphrase.problem(next, accounts.name(journal));
        if (problem.isPresent()) {
            return SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("new", problem.get()));
        }
        SignInResult asked = again.of(journal, form.passphrase(), request, response);
        if (!asked.isOpen()) {
            return asked;
        }
        SignInResult changed = CredentialErrors.answer("new", request, response, () -> change(journal, next));
        if (changed.isOpen()) {
            SessionPreferences preferences = settings.of(changed.journal()).forSession();
            sessions.open(changed.journal(), preferences, request, response);
            SecurityLog.passphraseChanged(journal.account());
            if (form.takesOffer()) {
                shownOnce.keep(changed.journal(), next, request);
            }
        }
        return changed;
    }

    /** A second click on the button finds the passphrase that the first one made. */
    private SignInResult change(OpenJournal journal, String passphrase) {
        return keys.change(journal, passphrase)
                .or(() -> accounts.reopen(journal, passphrase))
                .map(SignInResult::into)
                .orElseGet(() -> SignInResult.refused(
                        HttpStatus.CONFLICT, Map.of("passphrase", "credentials.passphrase.elsewhere")));
    }
}
