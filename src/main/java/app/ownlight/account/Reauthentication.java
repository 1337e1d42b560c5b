package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Asks for the passphrase once more before what cannot be taken back, so that an open journal that somebody else comes upon
 * stays its writer's (OWASP ASVS 5.0, 7.5.1).
 */
@Component
class Reauthentication {

    static final String FIELD = "passphrase";

    private final Accounts accounts;
    private final Throttle throttle;

    Reauthentication(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** The same journal where the passphrase is right, else the status and the reason. */
    Entrance of(OpenJournal journal, String passphrase, HttpServletRequest request, HttpServletResponse response) {
        return KeyWork.answer(
                FIELD,
                request,
                response,
                () -> throttle.guessAgain(journal, () -> reopen(journal, passphrase))
                        .map(same -> Entrance.into(journal))
                        .orElseGet(() ->
                                Entrance.refused(HttpStatus.UNAUTHORIZED, Map.of(FIELD, "account.again.refused"))));
    }

    private Optional<OpenJournal> reopen(OpenJournal journal, String passphrase) {
        return Passphrase.isTooLong(passphrase) ? Optional.empty() : accounts.reopen(journal, passphrase);
    }
}
