package app.ownlight.checkin;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The answers before and after a section. Everything here is the owner's alone. */
@Service
public class CheckIns {

    private final CheckInRepository checkIns;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    CheckIns(CheckInRepository checkIns, Accounts accounts, TransactionTemplate transaction) {
        this.checkIns = checkIns;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /**
     * Keeps a check-in, once: the same id sent again adds nothing.
     *
     * @param id made when the form was shown
     */
    public void add(OpenJournal journal, UUID id, CheckInHead head) {
        try {
            transaction.executeWithoutResult(status -> write(journal, id, head));
        } catch (DataIntegrityViolationException known) {
            // The end of a transaction that is no read-only one waits until the first one is on the disk.
            if (!Boolean.TRUE.equals(transaction.execute(status -> isThere(journal, id)))) {
                throw known;
            }
        }
    }

    /** Those of a guide, newest first. One that is damaged is passed over. */
    @Transactional(readOnly = true)
    public List<CheckInLine> of(OpenJournal journal, String guide) {
        return all(journal).stream()
                .filter(line -> line.head().guide().equals(guide))
                .toList();
    }

    /** All of them, newest first. One that is damaged is passed over. */
    @Transactional(readOnly = true)
    public List<CheckInLine> all(OpenJournal journal) {
        return checkIns.heads(journal.account()).stream()
                .flatMap(
                        row -> CheckIn.SEAL
                                .openHead(journal, row)
                                .map(head -> new CheckInLine(row.id(), row.position(), head))
                                .stream())
                .toList();
    }

    /** How many there are, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public long count(OpenJournal journal) {
        return checkIns.countByAccountId(journal.account());
    }

    private void write(OpenJournal journal, UUID id, CheckInHead head) {
        long position = accounts.nextPosition(journal.account());
        byte[] sealed = CheckIn.SEAL.head(journal, id, CheckIn.FIRST_REVISION, head);
        checkIns.add(journal.account(), id, position, CheckIn.FIRST_REVISION, sealed);
    }

    private boolean isThere(OpenJournal journal, UUID id) {
        return checkIns.existsByAccountIdAndId(journal.account(), id);
    }
}
