package app.ownlight.checkin;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import app.ownlight.records.JournalIndex;
import app.ownlight.records.JournalIndexes;
import app.ownlight.records.Topic;
import app.ownlight.vault.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The answers before and after a section. Everything here is the owner's alone. */
@Service
public class CheckIns {

    private final CheckInRepository checkIns;
    private final JournalIndexes indexes;
    private final TransactionTemplate transaction;

    CheckIns(CheckInRepository checkIns, JournalIndexes indexes, TransactionTemplate transaction) {
        this.checkIns = checkIns;
        this.indexes = indexes;
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

    /** The newest of some sections of a guide, newest first. One that is damaged is passed over. */
    public List<CheckInLine> newest(OpenJournal journal, String guide, Collection<String> sections, int most) {
        return choose(
                journal,
                index -> positions(index, guide)
                        .filter(position ->
                                sections.contains(index.topic(position).section()))
                        .limit(most));
    }

    /** The newest of each section of a guide, newest first. One that is damaged is passed over. */
    public List<CheckInLine> newestVisits(OpenJournal journal, String guide) {
        return choose(journal, index -> {
            Set<String> found = new HashSet<>();
            return positions(index, guide)
                    .filter(position -> found.add(index.topic(position).section()));
        });
    }

    public boolean isAny(OpenJournal journal, String guide) {
        return positions(indexes.of(journal), guide).findAny().isPresent();
    }

    /** All of them, newest first. One that is damaged is passed over. */
    @Transactional(readOnly = true)
    public List<CheckInLine> all(OpenJournal journal) {
        return checkIns.heads(journal.account()).stream()
                .flatMap(row -> open(journal, row).stream())
                .toList();
    }

    /** How many there are, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public long count(OpenJournal journal) {
        return checkIns.countByAccountId(journal.account());
    }

    private static LongStream positions(JournalIndex index, String guide) {
        return index.positions().filter(position -> {
            Topic topic = index.topic(position);
            return topic.kind() == Kind.CHECK_IN && topic.guide().equals(guide);
        });
    }

    /** Opens some of them; asks once more where one turns out to be another than it was. */
    private List<CheckInLine> choose(OpenJournal journal, Function<JournalIndex, LongStream> choice) {
        JournalIndex index = indexes.of(journal);
        Long[] chosen = choice.apply(index).boxed().toArray(Long[]::new);
        List<CheckInLine> lines = open(journal, chosen, index);
        if (lines.size() == chosen.length) {
            return lines;
        }
        JournalIndex anew = indexes.rebuild(journal);
        return open(journal, choice.apply(anew).boxed().toArray(Long[]::new), anew);
    }

    /** Newest first; without those that are not as the index says. */
    private List<CheckInLine> open(OpenJournal journal, Long[] positions, JournalIndex index) {
        return positions.length == 0
                ? List.of()
                : checkIns.headsAt(journal.account(), positions).stream()
                        .flatMap(row -> open(journal, row).stream())
                        .filter(line -> topic(line.head()).equals(index.topic(line.position())))
                        .sorted(Comparator.comparingLong(CheckInLine::position).reversed())
                        .toList();
    }

    private static Optional<CheckInLine> open(OpenJournal journal, HeadRow row) {
        return CheckIn.SEAL.openHead(journal, row).map(head -> new CheckInLine(row.id(), row.position(), head));
    }

    /** What the index keeps of a check-in. */
    static Topic topic(CheckInHead head) {
        return new Topic(
                Kind.CHECK_IN, head.guide(), head.section(), head.moment().name());
    }

    private void write(OpenJournal journal, UUID id, CheckInHead head) {
        long position = indexes.add(journal, topic(head), head.date());
        byte[] sealed = CheckIn.SEAL.head(journal, id, CheckIn.FIRST_REVISION, head);
        checkIns.add(journal.account(), id, position, CheckIn.FIRST_REVISION, sealed);
    }

    private boolean isThere(OpenJournal journal, UUID id) {
        return checkIns.existsByAccountIdAndId(journal.account(), id);
    }
}
