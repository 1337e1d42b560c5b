package app.ownlight.account;

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

    private final AccountRepository accounts;
    private final TransactionTemplate transaction;

    Operation(AccountRepository accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Whether a journal has this name, compared as at the way in. */
    public boolean knows(String name) {
        return find(name).isPresent();
    }

    /**
     * Nobody opens the journal until it is reopened, and wherever it is open it locks with the next request. It loses nothing.
     *
     * @return false where no journal has this name
     */
    public boolean close(String name) {
        return change(name, accounts::close, SecurityLog::closed);
    }

    /** @return false where no journal has this name; one that is not closed stays as it is */
    public boolean reopen(String name) {
        return change(name, accounts::reopen, SecurityLog::reopened);
    }

    /**
     * Takes the journal away with all that is in it, at once and for good; only backups still hold it, sealed.
     *
     * @return false where no journal has this name
     */
    public boolean erase(String name) {
        return change(name, accounts::erase, SecurityLog::erasedByOperator);
    }

    private boolean change(String name, ToIntFunction<UUID> change, Consumer<UUID> log) {
        Optional<UUID> changed = transaction.execute(status -> find(name).filter(id -> change.applyAsInt(id) == 1));
        changed.ifPresent(log);
        return changed.isPresent();
    }

    private Optional<UUID> find(String name) {
        return accounts.findByFoldedName(AccountName.of(name).folded()).map(Account::id);
    }
}
