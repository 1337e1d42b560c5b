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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final TransactionTemplate transaction;

    SignInService(
            Accounts accounts,
            Admission admission,
            AccountSettings settings,
            Throttle throttle,
            JournalSessions sessions,
            KeyCookie cookie,
            ShownOnce shownOnce,
            OfferedPassphrase words,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.admission = admission;
        this.settings = settings;
        this.throttle = throttle;
        this.sessions = sessions;
        this.cookie = cookie;
        this.shownOnce = shownOnce;
        this.words = words;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Tries what was given. Nothing is stored by it and no session opened: a new journal is added by {@link #add}, and then either is
     * gone into by {@link #open}.
     */
    public SignInResult check(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return CredentialErrors.answer(
                "passphrase", request, response, () -> form.unlocks() ? unlock(form, request) : begin(form, request));
    }

    /** The same once more, where a new journal could not be added: a second click finds the journal that the first one made. */
    public SignInResult checkAgain(
            SignInForm form, NotBegunException failed, HttpServletRequest request, HttpServletResponse response) {
        return CredentialErrors.answer(
                "passphrase", request, response, () -> openBegun(form, failed.problems(), request));
    }

    /**
     * Adds a new journal, within the transaction that saves what comes with it.
     *
     * @throws NotBegunException where it cannot be added any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NewJournal begun) {
        try {
            accounts.add(begun.account());
            admission.use(begun.invitation());
        } catch (DataIntegrityViolationException begunMeanwhile) {
            throw new NotBegunException(NAME_TAKEN, begunMeanwhile);
        } catch (VoidInvitationException usedMeanwhile) {
            throw new NotBegunException(Admission.VOID, usedMeanwhile);
        }
    }

    /** Opens the session of a journal, and lets be delivered what came while it was locked. What waits to be saved is saved by now. */
    public void open(SignInResult entered, SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        OpenJournal journal = entered.journal();
        sessions.open(journal, settings.of(journal).forSession(), request, response);
        if (form.takesOffer()) {
            shownOnce.keep(journal, form.offered(), request);
        }
        if (entered.begun() != null) {
            SecurityLog.begun(journal.account());
        } else {
            SecurityLog.unlocked(journal.account());
            events.publishEvent(new JournalOpenedEvent(journal));
        }
    }

    /** Begins or unlocks a journal without words, and opens its session when that succeeds. */
    SignInResult enter(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        SignInResult entered = check(form, request, response);
        NewJournal begun = entered.begun();
        if (begun != null) {
            try {
                transaction.executeWithoutResult(status -> add(begun));
            } catch (NotBegunException e) {
                entered = checkAgain(form, e, request, response);
            }
        }
        if (entered.isOpen()) {
            open(entered, form, request, response);
        }
        return entered;
    }

    /**
     * The way in as the next page shows it, with what was given before and new words, in the request’s language, where the old
     * are used up.
     */
    public SignInView view(SignInForm form, boolean unlocking, Map<String, String> problems) {
        boolean keep = !form.offered().isBlank() && !form.draws();
        Locale locale = LocaleContextHolder.getLocale();
        String offered = keep ? form.offered() : words.draw(locale);
        return SignInView.of(form, unlocking, admission.registration(), offered, words.choice(locale), problems);
    }

    /**
     * Whether this browser last had a journal open, so that unlocking is the likelier form. Its cookie tells, or, where another
     * tab has locked, the form.
     */
    public boolean isKnown(SignInForm form, HttpServletRequest request) {
        return switch (form.action()) {
            case "unlock", "have" -> true;
            case "begin", "take", "draw", "new" -> false;
            default -> cookie.isIn(request) || form.wasOpened();
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

    private SignInResult unlock(SignInForm form, HttpServletRequest request) {
        return tried(form, form.passphrase(), request)
                .orElseGet(() ->
                        SignInResult.refused(HttpStatus.UNAUTHORIZED, Map.of("passphrase", "signin.unlock.refused")));
    }

    private SignInResult begin(SignInForm form, HttpServletRequest request) {
        AccountName name = AccountName.of(form.name());
        boolean readable = admission.problem(form, request).isEmpty();
        if (readable && !admission.isInvited(form)) {
            return openBegun(form, Admission.VOID, request);
        }
        if (readable && accounts.exists(name)) {
            return openBegun(form, NAME_TAKEN, request);
        }
        Map<String, String> problems = admission.problems(form, name, request);
        return problems.isEmpty()
                ? SignInResult.into(new NewJournal(accounts.make(name, form.chosenPassphrase()), form.invitation()))
                : SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, problems);
    }

    /** A second click on the begin button finds the journal that the first one made, whose invitation it used up. */
    private SignInResult openBegun(SignInForm form, Map<String, String> otherwise, HttpServletRequest request) {
        return tried(form, form.chosenPassphrase(), request)
                .orElseGet(() -> SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, otherwise));
    }

    private Optional<SignInResult> tried(SignInForm form, String passphrase, HttpServletRequest request) {
        AccountName name = AccountName.of(form.name());
        return throttle.guess(
                        name,
                        request,
                        () -> Passphrase.isTooLong(passphrase) ? Optional.empty() : accounts.unlock(name, passphrase))
                .map(SignInResult::into);
    }
}
