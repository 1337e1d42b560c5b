package app.ownlight.letter;

import app.ownlight.account.OpenJournal;
import app.ownlight.settings.WriterZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to later. Everything here is the owner's alone, and no words of a letter come out before its day or before it was
 * opened.
 */
@Service
public class Letters {

    private final LetterRepository letters;
    private final WriterZone zone;
    private final Clock clock;

    Letters(LetterRepository letters, WriterZone zone, Clock clock) {
        this.letters = letters;
        this.zone = zone;
        this.clock = clock;
    }

    /** Adds a letter. An id that is there already fails, and changes nothing. */
    @Transactional
    public void seal(OpenJournal journal, NewLetter letter) {
        LetterHead head = new LetterHead(
                letter.written(),
                letter.zone().getId(),
                LocalDate.ofInstant(letter.written(), letter.zone()),
                letter.opens(),
                null,
                letter.title());
        LetterBody body = new LetterBody(letter.title(), letter.text());
        letters.add(
                journal.account(),
                letter.id(),
                Letter.FIRST_REVISION,
                Letter.SEAL.head(journal, letter.id(), Letter.FIRST_REVISION, head),
                Letter.SEAL.body(journal, letter.id(), Letter.FIRST_REVISION, body));
    }

    /** All of them, the one that can be read first first. What is damaged comes last. */
    @Transactional(readOnly = true)
    public List<LetterLine> lines(OpenJournal journal) {
        Days days = new Days(journal);
        return letters.heads(journal.account()).stream()
                .map(row -> Letter.SEAL
                        .openHead(journal, row)
                        .map(head -> new LetterLine(row.id(), head, days.isSealed(head)))
                        .orElseGet(() -> new LetterLine(row.id(), null, false)))
                .sorted(Comparator.comparing(
                        LetterLine::head,
                        Comparator.nullsLast(
                                Comparator.comparing(LetterHead::readable).thenComparing(LetterHead::written))))
                .toList();
    }

    /** Those that opened by themselves within the last month, the newest first. */
    @Transactional(readOnly = true)
    public List<LetterLine> openedOfLate(OpenJournal journal) {
        Days days = new Days(journal);
        return lines(journal).stream()
                .filter(line -> line.head() != null && days.hasOpenedOfLate(line.head()))
                .sorted(Comparator.comparing((LetterLine line) -> line.head().opens())
                        .reversed())
                .toList();
    }

    /** A letter, without its words as long as it is sealed. */
    @Transactional(readOnly = true)
    public Optional<WrittenLetter> find(OpenJournal journal, UUID id) {
        return letters.findByAccountIdAndId(journal.account(), id)
                .map(letter -> opened(journal, letter)
                        .map(opened -> shown(id, opened, new Days(journal)))
                        .orElseGet(() -> new WrittenLetter(id, null, false, "", "")));
    }

    /** Those that can be read, with their words, the one that could be read first first. What is damaged is passed over. */
    @Transactional(readOnly = true)
    public List<WrittenLetter> readable(OpenJournal journal) {
        List<UUID> ids = lines(journal).stream()
                .filter(LetterLine::isReadable)
                .map(LetterLine::id)
                .toList();
        Days days = new Days(journal);
        Map<UUID, WrittenLetter> found = new HashMap<>();
        letters.findByAccountIdAndIdIn(journal.account(), ids)
                .forEach(letter -> opened(journal, letter)
                        .ifPresent(opened -> found.put(letter.id(), shown(letter.id(), opened, days))));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /** Opens a letter before its day, which its head remembers. One that can be read stays as it is. */
    @Transactional
    public void open(OpenJournal journal, UUID id) {
        Optional<Letter> row = letters.findByAccountIdAndId(journal.account(), id);
        row.flatMap(letter -> opened(journal, letter))
                .filter(letter -> new Days(journal).isSealed(letter.head()))
                .ifPresent(letter -> {
                    LetterHead head = letter.head().opened(new Days(journal).today(letter.head()));
                    long seen = row.get().revision();
                    // Where another tab was faster, it is open as well.
                    letters.revise(
                            journal.account(),
                            id,
                            seen,
                            Letter.SEAL.head(journal, id, seen + 1, head),
                            Letter.SEAL.body(journal, id, seen + 1, letter.body()));
                });
    }

    /** @return whether there was one */
    @Transactional
    public boolean remove(OpenJournal journal, UUID id) {
        return letters.remove(journal.account(), id) == 1;
    }

    /** The letter of this id out of its seal, also before its day; empty where there is none, or it is damaged. */
    @Transactional(readOnly = true)
    Optional<OpenedLetter> unsealed(OpenJournal journal, UUID id) {
        return letters.findByAccountIdAndId(journal.account(), id).flatMap(letter -> opened(journal, letter));
    }

    /** Whether these words are in the letter of this id. */
    @Transactional(readOnly = true)
    public boolean contains(OpenJournal journal, UUID id, String title, String text) {
        return unsealed(journal, id).filter(letter -> letter.says(title, text)).isPresent();
    }

    /** How many there are, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public long count(OpenJournal journal) {
        return letters.countByAccountId(journal.account());
    }

    private static Optional<OpenedLetter> opened(OpenJournal journal, Letter letter) {
        return Letter.SEAL.open(journal, letter, OpenedLetter::new);
    }

    private static WrittenLetter shown(UUID id, OpenedLetter letter, Days days) {
        boolean sealed = days.isSealed(letter.head());
        LetterBody body = letter.body();
        return new WrittenLetter(id, letter.head(), sealed, body.title(), sealed ? "" : body.text());
    }

    /** The writer's days; where nothing tells their zone, those of where the letter was written. */
    private final class Days {

        private final Optional<ZoneId> known;

        Days(OpenJournal journal) {
            this.known = zone.known(journal);
        }

        LocalDate today(LetterHead head) {
            return LocalDate.ofInstant(clock.instant(), known.orElseGet(() -> zone.of(null, head.zone())));
        }

        boolean isSealed(LetterHead head) {
            return head.opened() == null && today(head).isBefore(head.opens());
        }

        boolean hasOpenedOfLate(LetterHead head) {
            return head.opened() == null
                    && !isSealed(head)
                    && today(head).minusMonths(1).isBefore(head.opens());
        }
    }
}
