package app.ownlight.entry;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries of a journal. Everything here is the owner's alone: another's entry is simply not found. */
@Service
public class Entries {

    /** Before the newest: a place that no entry reaches. */
    public static final long NEWEST = PositionRange.ALL.before();

    private static final int BATCH = 500;

    private final EntryRepository entries;
    private final Accounts accounts;

    Entries(EntryRepository entries, Accounts accounts) {
        this.entries = entries;
        this.accounts = accounts;
    }

    /** Adds an entry at the end of the journal. An id that is there already fails, and changes nothing. */
    @Transactional
    public void write(OpenJournal journal, NewEntry entry) {
        long position = accounts.nextPosition(journal.account());
        LocalDate date = LocalDate.ofInstant(entry.written(), entry.zone());
        EntryHead head = new EntryHead(
                entry.written(),
                entry.zone().getId(),
                date,
                entry.question(),
                entry.title(),
                FirstLine.of(entry.text()));
        EntryBody body = body(entry.question(), entry.title(), entry.text());
        entries.add(
                journal.account(),
                entry.id(),
                position,
                Entry.FIRST_REVISION,
                Entry.SEAL.head(journal, entry.id(), Entry.FIRST_REVISION, head),
                Entry.SEAL.body(journal, entry.id(), Entry.FIRST_REVISION, body));
    }

    /**
     * Puts new words in the place of old ones. When, where and what they answer stays.
     *
     * @param entry as it is stored, and not damaged
     * @param seen the revision that the writer saw
     * @return whether the entry was still as it was seen; if not, nothing changed
     */
    @Transactional
    public boolean revise(OpenJournal journal, WrittenEntry entry, long seen, String title, String text) {
        EntryHead old = Objects.requireNonNull(entry.head(), "A damaged entry cannot be changed");
        EntryHead head =
                new EntryHead(old.written(), old.zone(), old.date(), entry.question(), title, FirstLine.of(text));
        return entries.revise(
                        journal.account(),
                        entry.id(),
                        seen,
                        Entry.SEAL.head(journal, entry.id(), seen + 1, head),
                        Entry.SEAL.body(journal, entry.id(), seen + 1, body(entry.question(), title, text)))
                == 1;
    }

    /** Removes an entry, and hands out its row, which is all that {@link #restore} needs; empty where there is none. */
    @Transactional
    Optional<DeletedEntry> remove(OpenJournal journal, UUID id, Instant now) {
        Optional<Entry> held = entries.findAndHoldByAccountIdAndId(journal.account(), id);
        held.ifPresent(entry -> entries.remove(journal.account(), id));
        return held.map(
                entry -> new DeletedEntry(id, now, entry.position(), entry.revision(), entry.head(), entry.body()));
    }

    /** Puts a row back where it was. An id that is there already fails, and changes nothing. */
    @Transactional
    void restore(OpenJournal journal, DeletedEntry entry) {
        entries.add(journal.account(), entry.id(), entry.position(), entry.revision(), entry.head(), entry.body());
    }

    @Transactional(readOnly = true)
    public Optional<WrittenEntry> find(OpenJournal journal, UUID id) {
        return entries.findByAccountIdAndId(journal.account(), id).map(entry -> opened(journal, entry));
    }

    /**
     * Entries as lists show them, newest first.
     *
     * @param before only entries with a lower position, {@link #NEWEST} for all
     * @param most how many at the most
     */
    @Transactional(readOnly = true)
    public List<EntryLine> lines(OpenJournal journal, long before, Predicate<EntryLine> wanted, int most) {
        return read(journal, PositionRange.ALL.before(before), true, wanted, most);
    }

    /** Those of a stretch, newest first. */
    @Transactional(readOnly = true)
    public List<EntryLine> newest(OpenJournal journal, PositionRange stretch, Predicate<EntryLine> wanted, int most) {
        return read(journal, stretch, true, wanted, most);
    }

    /** Those of a stretch, oldest first. */
    @Transactional(readOnly = true)
    public List<EntryLine> oldest(OpenJournal journal, PositionRange stretch, Predicate<EntryLine> wanted, int most) {
        return read(journal, stretch, false, wanted, most);
    }

    /** How many there are, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public long count(OpenJournal journal) {
        return entries.countByAccountId(journal.account());
    }

    private List<EntryLine> read(
            OpenJournal journal, PositionRange stretch, boolean newestFirst, Predicate<EntryLine> wanted, int most) {
        List<EntryLine> found = new ArrayList<>();
        PositionRange left = stretch;
        int size = Math.min(most, BATCH);
        List<HeadRow> batch = heads(journal, left, newestFirst, size);
        while (!batch.isEmpty()) {
            for (HeadRow row : batch) {
                EntryLine line = EntryLine.of(journal, row);
                if (wanted.test(line)) {
                    found.add(line);
                }
                if (found.size() == most) {
                    return found;
                }
            }
            long last = batch.get(batch.size() - 1).position();
            left = newestFirst ? left.before(last) : left.after(last);
            size = Math.min(4 * size, BATCH);
            batch = heads(journal, left, newestFirst, size);
        }
        return found;
    }

    private List<HeadRow> heads(OpenJournal journal, PositionRange stretch, boolean newestFirst, int most) {
        Limit limit = Limit.of(most);
        return newestFirst
                ? entries.newestHeads(journal.account(), stretch.after(), stretch.before(), limit)
                : entries.oldestHeads(journal.account(), stretch.after(), stretch.before(), limit);
    }

    private static WrittenEntry opened(OpenJournal journal, Entry entry) {
        return Entry.SEAL
                .open(journal, entry, (head, body) -> WrittenEntry.of(entry, head, body))
                .orElseGet(() -> WrittenEntry.damaged(entry));
    }

    private static EntryBody body(@Nullable Question question, String title, String text) {
        return new EntryBody(question == null ? null : question.wording(), title, text);
    }
}
