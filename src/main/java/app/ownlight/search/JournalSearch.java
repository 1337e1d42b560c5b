package app.ownlight.search;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryHead;
import app.ownlight.entry.EntryReader;
import app.ownlight.entry.EntryToRead;
import app.ownlight.entry.EntryWords;
import app.ownlight.journal.FilteredEntries;
import app.ownlight.journal.JournalFilter;
import app.ownlight.letter.Letters;
import app.ownlight.letter.WrittenLetter;
import app.ownlight.search.FoundPage.Found;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for words in everything that somebody wrote and can read; a sealed letter stays sealed. Entries are opened one after another and forgotten again: no index of sealed words
 * is kept, since it would tell which of them are alike.
 */
@Component
class JournalSearch {

    static final int PAGE = 20;

    /** After this it says how far it came. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final EntryReader entries;
    private final FilteredEntries filtered;
    private final Letters letters;
    private final Clock clock;

    JournalSearch(EntryReader entries, FilteredEntries filtered, Letters letters, Clock clock) {
        this.entries = entries;
        this.filtered = filtered;
        this.letters = letters;
        this.clock = clock;
    }

    /** A page of what fits both, from the position that the filter names. */
    FoundPage find(OpenJournal journal, SearchWords words, JournalFilter filter) {
        Run run = new Run(words, filter, clock.instant().plus(LONGEST));
        entries.read(journal, filtered.range(journal, filter).before(filter.position()), run::reads);
        return run.page(filter.isFirstPage() ? letters(journal, words, filter) : List.of());
    }

    private List<Found> letters(OpenJournal journal, SearchWords words, JournalFilter filter) {
        return letters.readable(journal).stream()
                .filter(letter -> letter.head() != null && filter.wants(letter.head()))
                .filter(letter -> words.areIn(letter.title(), letter.text()))
                .sorted(Comparator.comparing(
                                (WrittenLetter letter) -> letter.head().written())
                        .reversed())
                .map(letter -> Found.of(letter.id(), letter.head().date(), null, letter.title(), letter.text(), words))
                .toList();
    }

    private final class Run {

        private final SearchWords words;
        private final JournalFilter filter;
        private final Instant end;
        private final List<Found> found = new ArrayList<>();
        private int damaged;
        private long last;
        private boolean more;
        private @Nullable EntryToRead outOfTimeAt;

        Run(SearchWords words, JournalFilter filter, Instant end) {
            this.words = words;
            this.filter = filter;
            this.end = end;
        }

        boolean reads(EntryToRead entry) {
            if (!filter.isSet() || filter.wants(entry.line())) {
                look(entry);
            }
            if (!more && clock.instant().isAfter(end)) {
                outOfTimeAt = entry;
            }
            return !more && outOfTimeAt == null;
        }

        private void look(EntryToRead entry) {
            Optional<EntryWords> written = entry.words();
            if (written.isEmpty()) {
                damaged++;
                return;
            }
            String title = written.get().title();
            String text = written.get().text();
            if (!words.areIn(title, text)) {
                return;
            }
            if (entry.line().isDamaged()) {
                damaged++;
            } else if (found.size() == PAGE) {
                more = true;
            } else {
                EntryHead head = entry.line().head();
                found.add(Found.of(entry.line().id(), head.date(), head.question(), title, text, words));
                last = entry.position();
            }
        }

        FoundPage page(List<Found> inLetters) {
            if (more) {
                return new FoundPage(inLetters, found, damaged, last, null);
            }
            if (outOfTimeAt == null) {
                return new FoundPage(inLetters, found, damaged, null, null);
            }
            EntryHead reached = outOfTimeAt.line().head();
            return new FoundPage(
                    inLetters, found, damaged, outOfTimeAt.position(), reached == null ? null : reached.date());
        }
    }
}
