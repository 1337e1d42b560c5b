package app.ownlight.operator;

import app.ownlight.account.AccountName;
import app.ownlight.session.SecurityLog;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What whoever runs the program can do with a journal that somebody names to them: close it for now, let it be opened again, and
 * erase it. Nothing here reads a journal or gives it another passphrase; only its writer has the keys.
 */
@Service
public class Operation {

    private final OperationRepository journals;
    private final TransactionTemplate transaction;

    Operation(OperationRepository journals, TransactionTemplate transaction) {
        this.journals = journals;
        this.transaction = transaction;
    }

    /** Whether a journal has this name, compared as at the way in. */
    public boolean knows(String name) {
        return journals.find(AccountName.of(name)).isPresent();
    }

    /**
     * Nobody opens the journal until it is reopened, and wherever it is open it locks with the next request. It loses nothing.
     *
     * @return false where no journal has this name
     */
    public boolean close(String name) {
        return change(name, journals::close, SecurityLog::closed);
    }

    /** @return false where no journal has this name; one that is not closed stays as it is */
    public boolean reopen(String name) {
        return change(name, journals::reopen, SecurityLog::reopened);
    }

    /**
     * Takes the journal away with all that is in it, at once and for good; only backups still hold it, sealed.
     *
     * @return false where no journal has this name
     */
    public boolean erase(String name) {
        return change(name, journals::erase, SecurityLog::erasedByOperator);
    }

    private boolean change(String name, ToIntFunction<UUID> change, Consumer<UUID> log) {
        Optional<UUID> changed = transaction.execute(
                status -> journals.find(AccountName.of(name)).filter(id -> change.applyAsInt(id) == 1));
        changed.ifPresent(log);
        return changed.isPresent();
    }
}
