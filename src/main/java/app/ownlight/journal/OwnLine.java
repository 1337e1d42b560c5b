package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One line of somebody’s own, which their journal opens with: the beginning of an answer that its guide marks for it. The day decides
 * where in the journal it is looked for, among so few entries that a long journal opens as fast as a short one.
 */
@Component
class OwnLine {

    /** Entries looked at on a day. */
    static final int LOOKED_AT = 60;

    private final Entries entries;
    private final Guides guides;

    OwnLine(Entries entries, Guides guides) {
        this.entries = entries;
        this.guides = guides;
    }

    /** The line of this day, from an earlier one; empty where the day finds none. */
    public Optional<Quoted> of(OpenJournal journal, LocalDate today) {
        List<EntryPlace> newestFirst = entries.places(journal);
        // Entries of today are left out, so that the line stays the same all day.
        return newestFirst.stream()
                .filter(place -> place.date().isBefore(today))
                .findFirst()
                .flatMap(last -> of(journal, today, newestFirst, last.position()));
    }

    private Optional<Quoted> of(OpenJournal journal, LocalDate today, List<EntryPlace> newestFirst, long last) {
        long seed = journal.account().getLeastSignificantBits() ^ today.toEpochDay();
        long start = new SplittableRandom(seed).nextLong(last) + 1;
        Stream<EntryPlace> fromStart = newestFirst.stream().filter(place -> place.position() <= start);
        Stream<EntryPlace> beforeIt =
                newestFirst.stream().filter(place -> place.position() > start && place.position() <= last);
        return Stream.concat(fromStart, beforeIt)
                .limit(LOOKED_AT)
                .filter(place -> place.date().isBefore(today) && isQuotable(place.question()))
                .flatMap(place -> entries.at(journal, place.position()).stream())
                .filter(entry -> isQuotable(entry.question()))
                .flatMap(entry -> Quoted.of(entry).stream())
                .findFirst();
    }

    /** Only the guide as it is now says what may be quoted. */
    private boolean isQuotable(@Nullable Question question) {
        return question != null
                && guides.find(question.guide(), Locale.forLanguageTag(question.language()))
                        .flatMap(guide -> guide.section(question.section()))
                        .flatMap(section -> section.prompt(question.prompt()))
                        .filter(Prompt::quotable)
                        .isPresent();
    }
}
