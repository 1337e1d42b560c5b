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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys in a person's hands: another passphrase, and a recovery code on paper. No entry is touched by either. */
@Service
public class AccountKeys {

    private static final Logger LOG = LoggerFactory.getLogger(AccountKeys.class);

    private final AccountRepository accounts;
    private final TransactionTemplate transaction;
    private final Vaults vaults;

    AccountKeys(AccountRepository accounts, TransactionTemplate transaction, Vaults vaults) {
        this.accounts = accounts;
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
    public Optional<OpenJournal> change(OpenJournal journal, String passphrase) {
        byte[] wrap = vaults.rewrap(journal.account(), journal.vault(), passphrase);
        return committed(() -> accounts.changeWrap(journal.account(), journal.keysVersion(), wrap) == 1)
                ? Optional.of(journal.withNewKeys())
                : Optional.empty();
    }

    /**
     * Opens a journal with its recovery code. The code stays good until {@link #recover} uses it up.
     *
     * @throws ClosedJournalException for the right code of a journal that is closed for now
     */
    public Optional<OpenedByCode> open(AccountName name, PaperCode code) {
        Optional<Account> account = accounts.findByFoldedName(name.folded());
        byte[] wrap = account.map(Account::recoveryWrap).orElse(null);
        if (wrap == null) {
            vaults.pretendRecovery(code.secret());
            return Optional.empty();
        }
        return vaults.recover(account.get().id(), wrap, code.secret()).map(vault -> opened(account.get(), wrap, vault));
    }

    /** The keys of a journal, wrapped for another passphrase. */
    public byte[] wrap(OpenJournal journal, String passphrase) {
        return vaults.rewrap(journal.account(), journal.vault(), passphrase);
    }

    /** @return whether the wrap opens the journal from now on, and the code no more; if not, the keys were changed elsewhere */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean recover(OpenedByCode opened, byte[] wrap) {
        OpenJournal journal = opened.journal();
        return accounts.recover(journal.account(), journal.keysVersion() - 1, opened.used(), wrap) == 1;
    }

    public boolean hasCode(OpenJournal journal) {
        return accounts.findById(journal.account()).map(Account::recoveryWrap).isPresent();
    }

    /**
     * Lets a code open the journal from now on, and no other.
     *
     * @param code null for none
     * @return false where the keys were changed elsewhere; nothing changed then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean changeCode(OpenJournal journal, @Nullable PaperCode code) {
        byte[] wrap = code == null ? null : vaults.recoverable(journal.account(), journal.vault(), code.secret());
        return accounts.changeRecovery(journal.account(), journal.keysVersion(), wrap) == 1;
    }

    private static OpenedByCode opened(Account account, byte[] used, Vault vault) {
        if (account.isLocked()) {
            throw new ClosedJournalException();
        }
        return new OpenedByCode(new OpenJournal(account.id(), vault, account.keysVersion()).withNewKeys(), used);
    }

    private boolean committed(BooleanSupplier changes) {
        return Boolean.TRUE.equals(transaction.execute(status -> changes.getAsBoolean()));
    }

    /**
     * A journal that its recovery code opened.
     *
     * @param journal as it is open once the code is used up
     * @param used the wrap that the code opens
     */
    public record OpenedByCode(OpenJournal journal, byte[] used) {
        @Override
        public String toString() {
            return "OpenedByCode[" + journal.account() + "]";
        }
    }
}
