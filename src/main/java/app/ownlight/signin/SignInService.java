package app.ownlight.signin;

import app.ownlight.account.AccountName;
import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.invitation.VoidInvitationException;
import app.ownlight.session.JournalSessions;
import app.ownlight.session.KeyCookie;
import app.ownlight.session.SecurityLog;
import app.ownlight.settings.AccountSettings;
import app.ownlight.throttle.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The one way into a journal, whether from its own page or from beneath words that are not saved yet, and the way out. */
@Component
public class SignInService {

    private static final Map<String, String> NAME_TAKEN = Map.of("name", "account.name.taken");

    private final Accounts accounts;
    private final Admission admission;
    private final AccountSettings settings;
    private final Throttle throttle;
    private final JournalSessions sessions;
    private final KeyCookie cookie;
    private final ShownOnce shownOnce;
    private final OfferedPassphrase words;
    private final ApplicationEventPublisher events;

    SignInService(
            Accounts accounts,
            Admission admission,
            AccountSettings settings,
            Throttle throttle,
            JournalSessions sessions,
            KeyCookie cookie,
            ShownOnce shownOnce,
            OfferedPassphrase words,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.admission = admission;
        this.settings = settings;
        this.throttle = throttle;
        this.sessions = sessions;
        this.cookie = cookie;
        this.shownOnce = shownOnce;
        this.words = words;
        this.events = events;
    }

    /**
     * Begins or unlocks a journal, and opens the session when that succeeds.
     *
     * @param firstWords saves what waits to be saved; for a new journal in the same transaction that adds it
     */
    public SignInResult enter(
            SignInForm way,
            Consumer<OpenJournal> firstWords,
            HttpServletRequest request,
            HttpServletResponse response) {
        Attempt attempt = new Attempt(AccountName.of(way.name()), way, firstWords, request, response);
        return CredentialErrors.answer("passphrase", request, response, () -> {
            SignInResult entrance = way.unlocks() ? unlock(attempt) : begin(attempt);
            if (entrance.isOpen() && way.takesOffer()) {
                shownOnce.keep(entrance.journal(), way.offered(), request);
            }
            return entrance;
        });
    }

    /**
     * The way in as the next page shows it, with what was given before and new words, in the request’s language, where the old
     * are used up.
     */
    public SignInView view(SignInForm way, boolean unlocking, Map<String, String> problems) {
        boolean keep = !way.offered().isBlank() && !way.draws();
        Locale locale = LocaleContextHolder.getLocale();
        String offered = keep ? way.offered() : words.draw(locale);
        return SignInView.of(way, unlocking, admission.registration(), offered, words.choice(locale), problems);
    }

    /**
     * Whether this browser last had a journal open, so that unlocking is the likelier way. Its cookie tells, or, where another
     * tab has locked, the form.
     */
    public boolean isKnown(SignInForm way, HttpServletRequest request) {
        return switch (way.action()) {
            case "unlock", "have" -> true;
            case "begin", "take", "draw", "new" -> false;
            default -> cookie.isIn(request) || way.wasOpened();
        };
    }

    /** Locks the journal: the session ends and its cookies go. Without an open one nothing happens. */
    public void lock(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
    }

    /** Locks the journal in this browser alone, where its session cannot be reached: without the browser's half it opens nothing. */
    public void lockHere(HttpServletResponse response) {
        cookie.remove(response);
    }

    /** Locks the journal and leaves nothing of this site in the browser. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        cookie.removeAll(response);
    }

    private SignInResult unlock(Attempt attempt) {
        return open(attempt, attempt.way.passphrase())
                .orElseGet(() ->
                        SignInResult.refused(HttpStatus.UNAUTHORIZED, Map.of("passphrase", "signin.unlock.refused")));
    }

    private SignInResult begin(Attempt attempt) {
        boolean readable = admission.problem(attempt.way, attempt.request).isEmpty();
        if (readable && !admission.isInvited(attempt.way)) {
            return openBegun(attempt, Admission.VOID);
        }
        if (readable && accounts.exists(attempt.name)) {
            return openBegun(attempt, NAME_TAKEN);
        }
        Map<String, String> problems = admission.problems(attempt.way, attempt.name, attempt.request);
        return problems.isEmpty() ? add(attempt) : SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, problems);
    }

    private SignInResult add(Attempt attempt) {
        try {
            OpenJournal journal = accounts.begin(attempt.name, attempt.way.chosenPassphrase(), begun -> {
                admission.use(attempt.way);
                attempt.firstWords.accept(begun);
            });
            sessions.open(journal, settings.of(journal).forSession(), attempt.request, attempt.response);
            SecurityLog.begun(journal.account());
            return SignInResult.into(journal);
        } catch (DataIntegrityViolationException begunMeanwhile) {
            return openBegun(attempt, NAME_TAKEN);
        } catch (VoidInvitationException usedMeanwhile) {
            return SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, Admission.VOID);
        }
    }

    /** A second click on the begin button finds the journal that the first one made, whose invitation it used up. */
    private SignInResult openBegun(Attempt attempt, Map<String, String> otherwise) {
        return open(attempt, attempt.way.chosenPassphrase())
                .orElseGet(() -> SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, otherwise));
    }

    private Optional<SignInResult> open(Attempt attempt, String passphrase) {
        Optional<OpenJournal> journal = throttle.guess(
                attempt.name,
                attempt.request,
                () -> Passphrase.isTooLong(passphrase) ? Optional.empty() : accounts.unlock(attempt.name, passphrase));
        journal.ifPresent(open -> goIn(open, attempt));
        return journal.map(SignInResult::into);
    }

    private void goIn(OpenJournal journal, Attempt attempt) {
        sessions.open(journal, settings.of(journal).forSession(), attempt.request, attempt.response);
        SecurityLog.unlocked(journal.account());
        try {
            attempt.firstWords.accept(journal);
        } finally {
            events.publishEvent(new JournalOpenedEvent(journal));
        }
    }

    private record Attempt(
            AccountName name,
            SignInForm way,
            Consumer<OpenJournal> firstWords,
            HttpServletRequest request,
            HttpServletResponse response) {}
}
