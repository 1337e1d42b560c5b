package app.ownlight.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

    Reauthentication(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The same journal where the passphrase is right, else the status and the reason. */
    Entrance of(OpenJournal journal, String passphrase, HttpServletResponse response) {
        return KeyWork.answer(FIELD, response, () -> {
            boolean right = !Passphrase.isTooLong(passphrase)
                    && accounts.reopen(journal, passphrase).isPresent();
            return right
                    ? Entrance.into(journal)
                    : Entrance.refused(HttpStatus.UNAUTHORIZED, Map.of(FIELD, "account.again.refused"));
        });
    }
}
