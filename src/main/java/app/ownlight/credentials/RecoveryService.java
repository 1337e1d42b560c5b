package app.ownlight.credentials;

import app.ownlight.account.AccountName;
import app.ownlight.account.OpenJournal;
import app.ownlight.account.PaperCode;
import app.ownlight.session.JournalSessions;
import app.ownlight.session.SecurityLog;
import app.ownlight.settings.AccountSettings;
import app.ownlight.signin.CredentialErrors;
import app.ownlight.signin.JournalOpenedEvent;
import app.ownlight.signin.Passphrase;
import app.ownlight.signin.ShownOnce;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInResult;
import app.ownlight.throttle.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way in for who has lost the passphrase: the code from the paper, and a new passphrase with it. */
@Component
class RecoveryService {

    private final RecoveryCodes recovery;
    private final Throttle throttle;
    private final JournalSessions sessions;
    private final ShownOnce shownOnce;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;

    RecoveryService(
            RecoveryCodes recovery,
            Throttle throttle,
            JournalSessions sessions,
            ShownOnce shownOnce,
            AccountSettings settings,
            ApplicationEventPublisher events) {
        this.recovery = recovery;
        this.throttle = throttle;
        this.sessions = sessions;
        this.shownOnce = shownOnce;
        this.settings = settings;
        this.events = events;
    }

    /** Opens the journal here and locks it everywhere else; a mistyped code or a weak passphrase is told before any work. */
    SignInResult recover(SignInForm form, PaperCode code, HttpServletRequest request, HttpServletResponse response) {
        AccountName name = AccountName.of(form.name());
        Map<String, String> problems = problems(form, name, code);
        if (!problems.isEmpty()) {
            return SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        }
        return CredentialErrors.answer(
                "code",
                request,
                response,
                () -> throttle.guess(name, request, () -> recovery.recover(name, code, form.chosenPassphrase()))
                        .map(journal -> open(journal, form, request, response))
                        .orElseGet(() -> SignInResult.refused(
                                HttpStatus.UNAUTHORIZED, Map.of("code", "credentials.recover.refused"))));
    }

    private static Map<String, String> problems(SignInForm form, AccountName name, PaperCode code) {
        Map<String, String> problems = new LinkedHashMap<>();
        problem(code).ifPresent(key -> problems.put("code", key));
        Passphrase.problem(form.chosenPassphrase(), name).ifPresent(key -> problems.put("passphrase", key));
        return problems;
    }

    private static Optional<String> problem(PaperCode code) {
        if (code.groups().isEmpty()) {
            return Optional.of("credentials.recover.code.missing");
        }
        return switch (code.mistyped().size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("credentials.recover.code.mistyped");
            default -> Optional.of("credentials.recover.code.mistyped.several");
        };
    }

    private SignInResult open(
            OpenJournal journal, SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(journal, settings.of(journal).forSession(), request, response);
        SecurityLog.recovered(journal.account());
        events.publishEvent(new JournalOpenedEvent(journal));
        if (form.takesOffer()) {
            shownOnce.keep(journal, form.offered(), request);
        }
        return SignInResult.into(journal);
    }
}
