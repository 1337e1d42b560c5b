package app.ownlight.account;

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
class RecoveryDoor {

    private final AccountKeys keys;
    private final Throttle throttle;
    private final JournalSessions sessions;
    private final ShownOnce shownOnce;
    private final ApplicationEventPublisher events;

    RecoveryDoor(
            AccountKeys keys,
            Throttle throttle,
            JournalSessions sessions,
            ShownOnce shownOnce,
            ApplicationEventPublisher events) {
        this.keys = keys;
        this.throttle = throttle;
        this.sessions = sessions;
        this.shownOnce = shownOnce;
        this.events = events;
    }

    /** Opens the journal here and locks it everywhere else; a mistyped code or a weak passphrase is told before any work. */
    Entrance recover(WayIn way, PaperCode code, HttpServletRequest request, HttpServletResponse response) {
        AccountName name = AccountName.of(way.name());
        Map<String, String> problems = problems(way, name, code);
        if (!problems.isEmpty()) {
            return Entrance.refused(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        }
        return KeyWork.answer(
                "code",
                request,
                response,
                () -> throttle.guess(name, request, () -> keys.recover(name, code, way.chosenPassphrase()))
                        .map(journal -> open(journal, way, request, response))
                        .orElseGet(() ->
                                Entrance.refused(HttpStatus.UNAUTHORIZED, Map.of("code", "account.recover.refused"))));
    }

    private static Map<String, String> problems(WayIn way, AccountName name, PaperCode code) {
        Map<String, String> problems = new LinkedHashMap<>();
        problem(code).ifPresent(key -> problems.put("code", key));
        Passphrase.problem(way.chosenPassphrase(), name).ifPresent(key -> problems.put("passphrase", key));
        return problems;
    }

    private static Optional<String> problem(PaperCode code) {
        if (code.groups().isEmpty()) {
            return Optional.of("account.recover.code.missing");
        }
        return switch (code.mistyped().size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("account.recover.code.mistyped");
            default -> Optional.of("account.recover.code.mistyped.several");
        };
    }

    private Entrance open(OpenJournal journal, WayIn way, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(journal, request, response);
        SecurityLog.recovered(journal.account());
        events.publishEvent(new JournalOpened(journal));
        if (way.takesOffer()) {
            shownOnce.keep(journal, way.offered(), request);
        }
        return Entrance.into(journal);
    }
}
