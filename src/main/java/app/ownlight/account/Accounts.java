package app.ownlight.account;

import app.ownlight.vault.Vault;
import app.ownlight.vault.Vaults;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journals that are kept here: adding one, opening one, and giving out the places of its entries. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final AccountKeys keys;
    private final Vaults vaults;

    Accounts(AccountRepository accounts, AccountKeys keys, Vaults vaults) {
        this.accounts = accounts;
        this.keys = keys;
        this.vaults = vaults;
    }

    /**
     * Takes the next place in the journal, within the transaction that saves what stands there.
     *
     * @return the place, 1 for the first of a journal and one more for each that follows, and the summary from before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SummaryRow nextPosition(UUID account) {
        accounts.raisePosition(account);
        return accounts.summary(account).orElseThrow();
    }

    /** The sealed summary of a journal; that of an empty one where it was erased a moment ago. */
    public SummaryRow summary(UUID account) {
        return accounts.summary(account).orElseGet(() -> new SummaryRow(null, 0));
    }

    /** Like {@link #summary}; nobody else changes the journal's row before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SummaryRow holdSummary(UUID account) {
        accounts.findAndHoldById(account);
        return accounts.summary(account).orElseThrow();
    }

    /** Puts another summary in the place of the one that {@link #nextPosition} or {@link #holdSummary} told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeSummary(UUID account, byte @Nullable [] sealed) {
        accounts.changeSummary(account, sealed);
    }

    /**
     * What seals words to a journal that is not open. Nobody else gets it before the transaction ends, which orders those who
     * add words at the same time.
     *
     * @return empty where the journal is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<byte[]> holdPublicKeyset(UUID account) {
        return accounts.findAndHoldById(account).map(Account::publicKeyset);
    }

    public boolean exists(AccountName name) {
        return accounts.findByFoldedName(name.folded()).isPresent();
    }

    /** Makes a journal, which is slow on purpose; no transaction holds a connection meanwhile. */
    public NewAccount make(AccountName name, String passphrase) {
        UUID id = UUID.randomUUID();
        return new NewAccount(id, name, vaults.create(id, passphrase));
    }

    /** Adds a journal. A name that is taken fails. */
    @Transactional
    public void add(NewAccount account) {
        accounts.add(
                account.id(),
                account.name().typed(),
                account.name().folded(),
                account.made().wrap(),
                account.made().publicKeyset());
    }

    /**
     * Opens a journal; an unknown name and a wrong passphrase take the same work and give the same answer.
     *
     * @throws ClosedJournalException for the right passphrase of a journal that is closed for now
     */
    public Optional<OpenJournal> unlock(AccountName name, String passphrase) {
        Optional<Account> account = accounts.findByFoldedName(name.folded());
        if (account.isEmpty()) {
            vaults.pretend(name.folded(), passphrase);
            return Optional.empty();
        }
        return open(account.get(), passphrase);
    }

    /** Opens the journal that is open with a passphrase of now, for a person who is asked once more. */
    public Optional<OpenJournal> reopen(OpenJournal journal, String passphrase) {
        return accounts.findById(journal.account()).flatMap(account -> open(account, passphrase));
    }

    /** The name of an open journal. */
    public AccountName name(OpenJournal journal) {
        return AccountName.of(accounts.findById(journal.account()).orElseThrow().name());
    }

    /** Takes the journal away with all that is in it, at once and for good. */
    @Transactional
    public void erase(OpenJournal journal) {
        accounts.erase(journal.account());
    }

    /** How often the keys were changed; empty where the journal was erased, or closed by the operator. */
    public Optional<Long> keysVersion(UUID account) {
        return accounts.keysVersion(account);
    }

    /** The sealed settings of a journal; empty where it was erased. */
    public Optional<SettingsRow> settings(UUID account) {
        return accounts.settings(account);
    }

    /** @return whether the settings were still as they were seen; if not, nothing changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean changeSettings(UUID account, long seen, byte[] sealed) {
        return accounts.changeSettings(account, seen, sealed) == 1;
    }

    private Optional<OpenJournal> open(Account account, String passphrase) {
        UUID id = account.id();
        Optional<Vault> vault = vaults.unlock(id, account.passphraseWrap(), passphrase);
        Optional<OpenJournal> journal = vault.map(open -> new OpenJournal(id, open, account.keysVersion()));
        if (journal.isPresent() && account.isLocked()) {
            throw new ClosedJournalException();
        }
        journal.ifPresent(open -> keys.renew(account, open, passphrase));
        return journal;
    }
}
