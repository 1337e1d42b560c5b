package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import app.ownlight.records.JournalIndexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries of a journal. Everything here is the owner's alone: another's entry is simply not found. */
@Service
public class Entries {

    private static final int BATCH = 500;

    private final EntryRepository entries;
    private final JournalIndexes indexes;

    Entries(EntryRepository entries, JournalIndexes indexes) {
        this.entries = entries;
        this.indexes = indexes;
    }

    /** Adds an entry at the end of the journal. An id that is there already fails, and changes nothing. */
    @Transactional
    public void write(OpenJournal journal, NewEntry entry) {
        LocalDate date = LocalDate.ofInstant(entry.written(), entry.zone());
        EntryHead head = new EntryHead(
                entry.written(),
                entry.zone().getId(),
                date,
                entry.question(),
                entry.title(),
                FirstLine.of(entry.text()));
        EntryBody body = body(entry.question(), entry.title(), entry.text());
        long position = indexes.add(journal, EntryPlace.topic(head), date);
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

    @Transactional(readOnly = true)
    public Optional<WrittenEntry> find(OpenJournal journal, UUID id) {
        return entries.findByAccountIdAndId(journal.account(), id).map(entry -> opened(journal, entry));
    }

    /** Those with some ids, as far as they are there. */
    @Transactional(readOnly = true)
    public Map<UUID, WrittenEntry> find(OpenJournal journal, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entries.all(journal.account(), ids.stream().distinct().toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(Entry::id, entry -> opened(journal, entry)));
    }

    /** Those of a stretch, newest first, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public List<EntryLine> newest(OpenJournal journal, PositionRange stretch, int most) {
        List<EntryLine> lines = new ArrayList<>();
        PositionRange left = stretch;
        List<HeadRow> rows;
        do {
            Limit limit = Limit.of(Math.min(most - lines.size(), BATCH));
            rows = entries.newestHeads(journal.account(), left.after(), left.before(), limit);
            rows.forEach(row -> lines.add(EntryLine.of(journal, row)));
            left = rows.isEmpty() ? left : left.before(rows.get(rows.size() - 1).position());
        } while (rows.size() == BATCH && lines.size() < most);
        return lines;
    }

    /** The ids of those just before and just after a position, where there are any. */
    @Transactional(readOnly = true)
    public Beside beside(OpenJournal journal, long position) {
        PositionRange all = PositionRange.ALL;
        return new Beside(
                first(entries.newestHeads(journal.account(), all.after(), position, Limit.of(1))),
                first(entries.oldestHeads(journal.account(), position, all.before(), Limit.of(1))));
    }

    /** Those that are wanted, newest first. */
    public List<EntryLine> newest(OpenJournal journal, Predicate<EntryPlace> wanted, int most) {
        return choose(journal, all -> all.stream().filter(wanted).limit(most).toList());
    }

    /** All answers to a prompt, newest first. */
    public List<EntryLine> answersTo(OpenJournal journal, Question question) {
        return newest(journal, place -> place.answers(question), Integer.MAX_VALUE);
    }

    /** Of the answers that are wanted the newest to each prompt, newest first. */
    public List<EntryLine> newestAnswers(OpenJournal journal, Predicate<EntryPlace> wanted) {
        return choose(journal, all -> {
            Set<Question> prompts = new HashSet<>();
            return all.stream()
                    .filter(place -> place.question() != null && wanted.test(place) && prompts.add(place.question()))
                    .toList();
        });
    }

    /** The entry at a position; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<WrittenEntry> at(OpenJournal journal, long position) {
        return entries.findByAccountIdAndPosition(journal.account(), position).map(entry -> opened(journal, entry));
    }

    /**
     * Opens some entries, and no others.
     *
     * @param choice chooses from all places, the newest first; asked once more where an entry turns out to be another than it was
     * @return those that were chosen, in that order
     */
    public List<EntryLine> choose(OpenJournal journal, UnaryOperator<List<EntryPlace>> choice) {
        List<EntryPlace> chosen = choice.apply(places(journal));
        List<EntryLine> lines = open(journal, chosen);
        return lines.size() == chosen.size()
                ? lines
                : open(journal, choice.apply(EntryPlace.in(indexes.rebuild(journal))));
    }

    /** What is known of all entries without opening one, the newest first; without what is damaged. */
    public List<EntryPlace> places(OpenJournal journal) {
        return EntryPlace.in(indexes.of(journal));
    }

    public boolean isEmpty(OpenJournal journal) {
        return !entries.existsByAccountId(journal.account());
    }

    /** How many there are, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public long count(OpenJournal journal) {
        return entries.countByAccountId(journal.account());
    }

    /** Those that are as the index says; others are damaged, or were deleted a moment ago. */
    private List<EntryLine> open(OpenJournal journal, List<EntryPlace> places) {
        Map<Long, EntryLine> lines = new HashMap<>();
        for (int from = 0; from < places.size(); from += BATCH) {
            Long[] positions = places.subList(from, Math.min(from + BATCH, places.size())).stream()
                    .map(EntryPlace::position)
                    .toArray(Long[]::new);
            entries.headsAt(journal.account(), positions)
                    .forEach(row -> lines.put(row.position(), EntryLine.of(journal, row)));
        }
        return places.stream()
                .filter(place -> place.fits(lines.get(place.position())))
                .map(place -> lines.get(place.position()))
                .toList();
    }

    private static @Nullable UUID first(List<HeadRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).id();
    }

    private static WrittenEntry opened(OpenJournal journal, Entry entry) {
        return Entry.SEAL
                .open(journal, entry, (head, body) -> WrittenEntry.of(entry, head, body))
                .orElseGet(() -> WrittenEntry.damaged(entry));
    }

    private static EntryBody body(@Nullable Question question, String title, String text) {
        return new EntryBody(question == null ? null : question.wording(), title, text);
    }

    /** The ids of the entries beside one, null at either end. */
    public record Beside(@Nullable UUID earlier, @Nullable UUID later) {}
}
