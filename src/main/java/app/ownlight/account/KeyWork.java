package app.ownlight.account;

import app.ownlight.vault.CannotOpenException;
import app.ownlight.vault.VaultBusyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What is answered when a passphrase or a code was not tried at all. */
final class KeyWork {

    private KeyWork() {}

    /** @param field where the page says it */
    static Entrance answer(
            String field, HttpServletRequest request, HttpServletResponse response, Supplier<Entrance> work) {
        try {
            return work.get();
        } catch (TooSoonException e) {
            return Entrance.refused(HttpStatus.UNAUTHORIZED, Map.of(field, e.tell(request, response)));
        } catch (ClosedJournalException e) {
            return Entrance.refused(HttpStatus.UNAUTHORIZED, Map.of(field, "account.closed"));
        } catch (VaultBusyException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return Entrance.refused(HttpStatus.SERVICE_UNAVAILABLE, Map.of(field, "account.busy"));
        } catch (CannotOpenException e) {
            return Entrance.refused(HttpStatus.INTERNAL_SERVER_ERROR, Map.of(field, "account.damaged"));
        }
    }
}
