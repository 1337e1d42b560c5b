package app.ownlight.signin;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.throttle.Throttle;
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
public class Reauthentication {

    static final String FIELD = "passphrase";

    private final Accounts accounts;
    private final Throttle throttle;

    Reauthentication(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** The same journal where the passphrase is right, else the status and the reason. */
    public SignInResult of(
            OpenJournal journal, String passphrase, HttpServletRequest request, HttpServletResponse response) {
        return CredentialErrors.answer(
                FIELD,
                request,
                response,
                () -> throttle.guessAgain(journal, () -> reopen(journal, passphrase))
                        .map(same -> SignInResult.into(journal))
                        .orElseGet(() -> SignInResult.refused(
                                HttpStatus.UNAUTHORIZED, Map.of(FIELD, "account.passphrase.again.refused"))));
    }

    private Optional<OpenJournal> reopen(OpenJournal journal, String passphrase) {
        return Passphrase.isTooLong(passphrase) ? Optional.empty() : accounts.reopen(journal, passphrase);
    }
}
