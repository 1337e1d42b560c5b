package app.ownlight.records;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.account.SummaryRow;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the index of each journal, sealed in the account's row, whose lock orders all that change it. One that is missing, damaged or
 * from before another program wrote is made anew from what is there; nothing hangs on it.
 */
@Service
public class JournalIndexes {

    /** Positions; an index of more is made each time that it is asked for, so that no row grows over a megabyte or two. */
    static final long MOST = 500_000;

    private final Accounts accounts;
    private final List<IndexSource> sources;
    private final TransactionTemplate transaction;

    JournalIndexes(Accounts accounts, List<IndexSource> sources, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.sources = sources;
        this.transaction = transaction;
    }

    /** What stands where in a journal. */
    public JournalIndex of(OpenJournal journal) {
        return open(journal, accounts.summary(journal.account())).orElseGet(() -> rebuild(journal));
    }

    /** Opens every head of the journal, for an index that is missing or turned out not to fit. */
    public JournalIndex rebuild(OpenJournal journal) {
        return Objects.requireNonNull(transaction.execute(status -> {
            SummaryRow row = accounts.holdSummary(journal.account());
            JournalIndex index = new JournalIndex(row.lastPosition());
            sources.forEach(source -> source.putAll(journal, index));
            keep(journal, index.stored(), row.lastPosition());
            return index;
        }));
    }

    /**
     * Takes the next position for something, within the transaction that adds it.
     *
     * @return 1 for the first in a journal, and one more for each that follows
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(OpenJournal journal, Topic topic, LocalDate day) {
        SummaryRow row = accounts.nextPosition(journal.account());
        long position = row.lastPosition();
        stored(journal, new SummaryRow(row.summary(), position - 1))
                .ifPresent(index -> keep(journal, index.with(topic, day), position));
        return position;
    }

    /** Lets nobody else write to the journal until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OpenJournal journal) {
        accounts.holdSummary(journal.account());
    }

    /** Changes what stands somewhere, within the transaction that changes it; nobody else writes to the journal until that ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(OpenJournal journal, Consumer<JournalIndex> change) {
        SummaryRow row = accounts.holdSummary(journal.account());
        open(journal, row).ifPresent(index -> {
            change.accept(index);
            keep(journal, index.stored(), row.lastPosition());
        });
    }

    private void keep(OpenJournal journal, JournalIndex.Stored index, long last) {
        byte @Nullable [] summary = last > MOST ? null : SealedJson.seal(journal.vault(), place(journal, last), index);
        accounts.changeSummary(journal.account(), summary);
    }

    /** Empty where it is missing, damaged, or does not reach to the last position. */
    private static Optional<JournalIndex> open(OpenJournal journal, SummaryRow row) {
        try {
            return stored(journal, row).map(index -> JournalIndex.of(index, row.lastPosition()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static Optional<JournalIndex.Stored> stored(OpenJournal journal, SummaryRow row) {
        return row.lastPosition() == 0
                ? Optional.of(JournalIndex.Stored.EMPTY)
                : Optional.ofNullable(row.summary())
                        .flatMap(summary -> SealedJson.open(
                                journal.vault(),
                                place(journal, row.lastPosition()),
                                summary,
                                JournalIndex.Stored.class));
    }

    private static AssociatedData place(OpenJournal journal, long last) {
        return new AssociatedData(journal.account(), journal.account(), Kind.SUMMARY, Part.BODY, last);
    }
}
