package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import app.ownlight.records.JournalIndexes;
import app.ownlight.vault.Hmac;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was deleted a short time ago and can be brought back, for ten minutes or until the lock. The rows lie in a table of their own,
 * sealed as they were, where nothing else looks.
 */
@Service
public class DeletedEntries {

    static final Duration KEPT = Duration.ofMinutes(10);

    /** In one session. */
    static final int MOST = 10;

    private final EntryRepository entries;
    private final DeletedEntryRepository deleted;
    private final JournalIndexes indexes;
    private final TransactionTemplate transaction;
    private final Hmac marks;
    private final Clock clock;

    DeletedEntries(
            EntryRepository entries,
            DeletedEntryRepository deleted,
            JournalIndexes indexes,
            TransactionTemplate transaction,
            Hmac marks,
            Clock clock) {
        this.entries = entries;
        this.deleted = deleted;
        this.indexes = indexes;
        this.transaction = transaction;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Those that can be brought back, the last deleted first.
     *
     * @param session the id of the one in which they were deleted
     */
    @Transactional(readOnly = true)
    public List<EntryLine> lines(OpenJournal journal, String session) {
        return rows(journal, session).stream()
                .map(row -> EntryLine.of(journal, row))
                .toList();
    }

    /** @return whether there was such an entry */
    @Transactional
    public boolean delete(OpenJournal journal, UUID id, String session) {
        UUID account = journal.account();
        indexes.hold(journal);
        Optional<Entry> held = entries.findAndHoldByAccountIdAndId(account, id);
        held.ifPresent(entry -> {
            deleted.remove(account, id);
            deleted.add(
                    account,
                    id,
                    entry.position(),
                    entry.revision(),
                    entry.head(),
                    entry.body(),
                    clock.instant(),
                    mark(session));
            entries.remove(account, id);
            indexes.change(journal, index -> index.remove(entry.position()));
            rows(journal, session).stream().skip(MOST).forEach(older -> deleted.remove(account, older.id()));
        });
        return held.isPresent();
    }

    /**
     * Brings an entry back to where it stood, as it was. One that is back already stays.
     *
     * @return whether it is there; if not, it was deleted too long ago, or in another session, or never was
     */
    @Transactional
    public boolean restore(OpenJournal journal, UUID id, String session) {
        UUID account = journal.account();
        indexes.hold(journal);
        deleted.find(account, id, mark(session), since()).ifPresent(entry -> {
            deleted.remove(account, id);
            if (!entries.existsByAccountIdAndId(account, id)) {
                entries.add(account, id, entry.position(), entry.revision(), entry.head(), entry.body());
                EntryHead head = Entry.SEAL.openHead(journal, entry.row()).orElse(null);
                indexes.change(journal, index -> EntryPlace.put(index, entry.position(), head));
            }
        });
        return entries.existsByAccountIdAndId(account, id);
    }

    /** Forgets what was deleted in a session that is over. */
    public void forget(UUID account, String session) {
        UUID mark = mark(session);
        if (deleted.existsByAccountIdAndSessionMark(account, mark)) {
            transaction.executeWithoutResult(status -> deleted.removeOf(account, mark));
        }
    }

    /** Forgets what nobody can bring back any more, whichever program deleted it: at the start, and as time goes by. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void forgetOld() {
        Instant before = since();
        deleted.owners(before)
                .forEach(account -> transaction.executeWithoutResult(status -> deleted.removeOlder(account, before)));
    }

    private List<HeadRow> rows(OpenJournal journal, String session) {
        return deleted.heads(journal.account(), mark(session), since());
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }

    /** Tells one session from another, and leads to none. */
    private UUID mark(String session) {
        return UUID.nameUUIDFromBytes(marks.mark("deleted in", session.getBytes(StandardCharsets.UTF_8)));
    }
}
