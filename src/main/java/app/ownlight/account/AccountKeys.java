package app.ownlight.account;

import app.ownlight.vault.Vault;
import app.ownlight.vault.VaultBusyException;
import app.ownlight.vault.Vaults;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys in a person's hands: another passphrase, and a recovery code on paper. No entry is touched by either. */
@Service
class AccountKeys {

    private static final Logger LOG = LoggerFactory.getLogger(AccountKeys.class);

    private final AccountRepository accounts;
    private final AccountSettings settings;
    private final TransactionTemplate transaction;
    private final Vaults vaults;

    AccountKeys(AccountRepository accounts, AccountSettings settings, TransactionTemplate transaction, Vaults vaults) {
        this.accounts = accounts;
        this.settings = settings;
        this.transaction = transaction;
        this.vaults = vaults;
    }

    /** Makes the wrap again where it was made at another cost than today's. Nothing hangs on it: the next unlock tries again. */
    void renew(Account seen, OpenJournal journal, String passphrase) {
        if (!vaults.isDated(seen.passphraseWrap())) {
            return;
        }
        try {
            byte[] wrap = vaults.rewrap(journal.account(), journal.vault(), passphrase);
            transaction.executeWithoutResult(
                    status -> accounts.renewWrap(journal.account(), seen.passphraseWrap(), wrap));
        } catch (VaultBusyException | DataAccessException e) {
            LOG.warn("A wrap could not be renewed: {}", e.getClass().getName());
        }
    }

    /**
     * Lets another passphrase open the journal, and none that did before.
     *
     * @return the journal as it is open from now on; empty when the keys were changed elsewhere at the same moment
     */
    Optional<OpenJournal> change(OpenJournal journal, String passphrase) {
        byte[] wrap = vaults.rewrap(journal.account(), journal.vault(), passphrase);
        return committed(() -> accounts.changeWrap(journal.account(), journal.keysVersion(), wrap) == 1)
                ? Optional.of(journal.withNewKeys())
                : Optional.empty();
    }

    /**
     * Opens a journal with its recovery code, which is used up by that, and gives it another passphrase.
     *
     * @throws ClosedJournalException for the right code of a journal that is closed for now; the code stays good
     */
    Optional<OpenJournal> recover(AccountName name, PaperCode code, String passphrase) {
        Optional<Account> account = accounts.findByFoldedName(name.folded());
        byte[] wrap = account.map(Account::recoveryWrap).orElse(null);
        if (wrap == null) {
            vaults.pretendRecovery(code.secret());
            return Optional.empty();
        }
        return vaults.recover(account.get().id(), wrap, code.secret())
                .flatMap(vault -> recover(account.get(), wrap, vault, passphrase));
    }

    boolean hasCode(OpenJournal journal) {
        return accounts.findById(journal.account()).map(Account::recoveryWrap).isPresent();
    }

    /** @return whether the code opens the journal from now on, and no other; if not, the keys were changed elsewhere */
    boolean keep(OpenJournal journal, PaperCode code) {
        byte[] wrap = vaults.recoverable(journal.account(), journal.vault(), code.secret());
        return replace(journal, wrap, Settings.Recovery.CONFIRMED);
    }

    /** No code opens the journal from now on. */
    boolean decline(OpenJournal journal) {
        return replace(journal, null, Settings.Recovery.DECLINED);
    }

    private Optional<OpenJournal> recover(Account account, byte[] used, Vault vault, String passphrase) {
        if (account.isLocked()) {
            throw new ClosedJournalException();
        }
        OpenJournal journal = new OpenJournal(account.id(), vault, account.keysVersion()).withNewKeys();
        byte[] wrap = vaults.rewrap(account.id(), vault, passphrase);
        boolean recovered = committed(
                () -> accounts.recover(account.id(), account.keysVersion(), used, wrap) == 1 && settle(journal, null));
        return recovered ? Optional.of(journal) : Optional.empty();
    }

    private boolean replace(OpenJournal journal, byte @Nullable [] wrap, Settings.Recovery settled) {
        return committed(() -> accounts.changeRecovery(journal.account(), journal.keysVersion(), wrap) == 1
                && settle(journal, settled));
    }

    private boolean settle(OpenJournal journal, Settings.@Nullable Recovery settled) {
        settings.change(journal, old -> old.with(settled));
        return true;
    }

    private boolean committed(BooleanSupplier changes) {
        return Boolean.TRUE.equals(transaction.execute(status -> changes.getAsBoolean()));
    }
}
