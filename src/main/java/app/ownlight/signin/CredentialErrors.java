package app.ownlight.signin;

import app.ownlight.account.ClosedJournalException;
import app.ownlight.throttle.TooSoonException;
import app.ownlight.vault.CannotOpenException;
import app.ownlight.vault.VaultBusyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What is answered when a passphrase or a code was not tried at all. */
public final class CredentialErrors {

    private CredentialErrors() {}

    /** @param field where the page says it */
    public static SignInResult answer(
            String field, HttpServletRequest request, HttpServletResponse response, Supplier<SignInResult> work) {
        try {
            return work.get();
        } catch (TooSoonException e) {
            return SignInResult.refused(HttpStatus.UNAUTHORIZED, Map.of(field, e.tell(request, response)));
        } catch (ClosedJournalException e) {
            return SignInResult.refused(HttpStatus.UNAUTHORIZED, Map.of(field, "signin.closed"));
        } catch (VaultBusyException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return SignInResult.refused(HttpStatus.SERVICE_UNAVAILABLE, Map.of(field, "signin.busy"));
        } catch (CannotOpenException e) {
            return SignInResult.refused(HttpStatus.INTERNAL_SERVER_ERROR, Map.of(field, "signin.damaged"));
        }
    }
}
