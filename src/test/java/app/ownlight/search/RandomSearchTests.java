package app.ownlight.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.journal.JournalFilter;
import app.ownlight.sample.PastDays;
import app.ownlight.search.Passage.Piece;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Search beside {@link PlainSearch}, which does the same without haste, over texts left to chance. {@code -Dsearch.texts=3000} tries more. */
@PageTest
class RandomSearchTests {

    private static final int TEXTS = Integer.getInteger("search.texts", 1_000);
    private static final int QUESTIONS = 250;
    private static final JournalFilter WHOLE = new JournalFilter(null, null, null, null, null, null);

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext program;

    @Autowired
    JournalSearch search;

    private final Random random = new Random(7);
    private final RandomTexts texts = new RandomTexts(random);

    @Test
    void finds_the_same_entries_in_the_same_order() {
        OpenJournal journal = NewJournals.begin(accounts, "random-" + UUID.randomUUID(), MockVisitor.PHRASE);
        List<Written> written = write(journal);
        int hits = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            String typed = texts.question(written.get(random.nextInt(TEXTS)).text());
            List<UUID> expected = written.stream()
                    .filter(entry -> PlainSearch.findsFolded(typed, entry.folded()))
                    .map(Written::id)
                    .toList();
            assertThat(found(journal, SearchWords.of(typed))).as(named(typed)).isEqualTo(expected);
            hits += expected.size();
        }
        assertThat(hits).as("questions that find something").isGreaterThan(QUESTIONS);
    }

    @Test
    void answers_the_same_for_any_text_and_any_question() {
        for (int turn = 0; turn < 10 * TEXTS; turn++) {
            String text = texts.text();
            String typed = random.nextBoolean() ? texts.question(text) : texts.question(texts.text());
            SearchWords words = SearchWords.of(typed);
            assertThat(!words.isEmpty() && words.areIn("", text))
                    .as(named(typed) + " in " + named(text))
                    .isEqualTo(PlainSearch.finds(typed, text));
        }
    }

    @Test
    void marks_what_was_looked_for_and_changes_no_sign() {
        for (int turn = 0; turn < 3 * TEXTS; turn++) {
            String text = texts.text();
            String typed = texts.question(text);
            List<Piece> pieces = Highlights.of(text, SearchWords.of(typed)).pieces(0, text.length());
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(pieces.stream().anyMatch(Piece::marked))
                    .as(named(typed) + " in " + named(text))
                    .isEqualTo(PlainSearch.findsAny(typed, text));
            pieces.stream()
                    .filter(Piece::marked)
                    .forEach(piece -> assertThat(PlainSearch.findsAny(typed, piece.text()))
                            .as(named(typed) + " in the mark " + named(piece.text()))
                            .isTrue());
        }
    }

    private List<Written> write(OpenJournal journal) {
        PastDays days = new PastDays(program, journal, Locale.ENGLISH);
        ZonedDateTime first = ZonedDateTime.of(2001, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
        List<Written> written = new ArrayList<>();
        days.together(() -> {
            for (int number = 0; number < TEXTS; number++) {
                String text = texts.text();
                UUID id = days.writes(first.plusHours(number), "", text);
                written.add(0, new Written(id, text, PlainSearch.fold(text)));
            }
        });
        return written;
    }

    /** The entries that are found, from page to page. */
    private List<UUID> found(OpenJournal journal, SearchWords words) {
        List<UUID> all = new ArrayList<>();
        if (words.isEmpty()) {
            return all;
        }
        Long next = Long.MAX_VALUE;
        JournalFilter filter = WHOLE;
        while (next != null) {
            FoundPage page = search.find(journal, words, filter);
            page.entries().forEach(found -> all.add(found.id()));
            next = page.next();
            filter = new JournalFilter(null, null, null, null, null, String.valueOf(next));
        }
        return all;
    }

    /** With its code points, since many look alike. */
    private static String named(String text) {
        return text
                + text.codePoints().mapToObj(sign -> "%x".formatted(sign)).collect(Collectors.joining(" ", " [", "]"));
    }

    private record Written(UUID id, String text, String folded) {}
}
