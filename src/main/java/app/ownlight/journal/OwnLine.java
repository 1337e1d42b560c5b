package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.PositionRange;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One line of somebody’s own, which their journal opens with: the beginning of an answer that its guide marks for it. The day decides
 * where in the journal it is looked for, among so few entries that a long journal opens as fast as a short one.
 */
@Component
class OwnLine {

    /** Heads looked at on a day. */
    static final int LOOKED_AT = 60;

    private final Entries entries;
    private final Guides guides;

    OwnLine(Entries entries, Guides guides) {
        this.entries = entries;
        this.guides = guides;
    }

    /** The line of this day, from an earlier one; empty where the day finds none. */
    @Transactional(readOnly = true)
    public Optional<Quoted> of(OpenJournal journal, LocalDate today) {
        // Entries of today are left out, so that the line stays the same all day.
        return entries.newest(journal, PositionRange.ALL, line -> isBefore(today, line), 1).stream()
                .findFirst()
                .flatMap(last -> of(journal, today, last.position()));
    }

    private Optional<Quoted> of(OpenJournal journal, LocalDate today, long last) {
        long seed = journal.account().getLeastSignificantBits() ^ today.toEpochDay();
        long start = new SplittableRandom(seed).nextLong(last) + 1;
        return Stream.of(PositionRange.ALL.before(start + 1), new PositionRange(start, last + 1))
                .flatMap(range -> entries.newest(journal, range, line -> true, LOOKED_AT).stream())
                .limit(LOOKED_AT)
                .filter(line -> isBefore(today, line) && isQuotable(line))
                .flatMap(line -> entries.find(journal, line.id()).stream())
                .flatMap(entry -> Quoted.of(entry).stream())
                .findFirst();
    }

    /** Only the guide as it is now says what may be quoted. */
    private boolean isQuotable(EntryLine line) {
        Question question = line.head() == null ? null : line.head().question();
        return question != null
                && guides.find(question.guide(), Locale.forLanguageTag(question.language()))
                        .flatMap(guide -> guide.section(question.section()))
                        .flatMap(section -> section.prompt(question.prompt()))
                        .filter(Prompt::quotable)
                        .isPresent();
    }

    private static boolean isBefore(LocalDate today, EntryLine line) {
        return line.head() != null && line.head().date().isBefore(today);
    }
}
