package app.ownlight.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.sample.PastDays;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Thousands of entries of a kilobyte each: everything is still where it belongs. {@code -Djournal.entries=10000} writes more. */
@PageTest
class LongJournalTests {

    private static final int ENTRIES = Integer.getInteger("journal.entries", 2_000);
    private static final int MIDDLE = ENTRIES / 2 - 1;
    private static final ZonedDateTime FIRST = ZonedDateTime.of(2016, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final String KILOBYTE = "\n" + "words ".repeat(165);

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcTemplate database;

    @Test
    void every_page_answers_with_what_belongs_there() {
        String name = "long-" + UUID.randomUUID();
        OpenJournal journal = NewJournals.begin(accounts, name, MockVisitor.PHRASE);
        fill(new PastDays(program, journal, Locale.ENGLISH));
        MockVisitor visitor = new MockVisitor(mvc);
        visitor.unlocks(name, MockVisitor.PHRASE);

        assertThat(lines(visitor, "/journal")).containsExactly(lines(ENTRIES, ENTRIES - 19, 1));
        long deepest = database.queryForObject(
                "select position from entry where account_id = ? order by position offset 20 rows fetch next 1 row only",
                Long.class,
                journal.account());
        assertThat(lines(visitor, "/journal?before=" + deepest)).containsExactly(lines(20, 1, 1));
        assertThat(lines(visitor, "/journal?kind=page")).containsExactly(lines(ENTRIES - 4, ENTRIES - 99, 5));
        assertThat(lines(visitor, "/journal?section=light/cycle")).containsExactly(lines(ENTRIES - 3, ENTRIES - 98, 5));
        assertThat(lines(visitor, "/journal?year=2016&month=1&section=light/cycle"))
                .containsExactly(lines(92, 2, 5));
        assertThat(lines(visitor, "/journal?year=2016&month=1&section=light/conflict"))
                .isEmpty();
        assertThat(visitor.opens("/guides/light").page().select(".walk .status").eachText())
                .containsExactly(
                        "Not started", "Started · 1 written", "Not started", "Started · 3 written You were here");
        assertThat(lines(visitor.sends(visitor.opens("/journal").form().with("q", "\"entry " + MIDDLE + "\""))))
                .singleElement()
                .asString()
                .startsWith("Entry " + MIDDLE + " words");
        Document patterns = visitor.opens("/patterns").page();
        assertThat(patterns.select("#worth-table caption, table").first().select("tbody tr"))
                .hasSize(ChartDescription.ROWS);
        assertThat(visitor.opens("/then-and-now").page().select("main").text())
                .contains("%,d answers".formatted(ENTRIES / 5));
        assertThat(lines(visitor.opens("/then-and-now/light/cycle/1"))).isEmpty();
        assertThat(visitor.opens("/keepsake").status()).isEqualTo(200);
    }

    /** Three a day: of five, one is a page and one about the cycle. */
    private static void fill(PastDays past) {
        past.together(() -> IntStream.rangeClosed(1, ENTRIES).forEach(number -> {
            ZonedDateTime when = FIRST.plusHours(8L * (number - 1));
            String text = "Entry " + number + KILOBYTE;
            past.arrives(when, "cycle", 1 + number % 7, null);
            switch (number % 5) {
                case 1 -> past.writes(when, "", text);
                case 2 -> past.answers(when, "/guides/light/cycle/write/1", text);
                default -> past.answers(when, "/guides/light/shift/write/" + (number % 5 == 0 ? 1 : number % 5), text);
            }
        }));
    }

    private static String[] lines(int newest, int oldest, int step) {
        return IntStream.iterate(newest, number -> number >= oldest, number -> number - step)
                .mapToObj(number -> "Entry " + number)
                .toArray(String[]::new);
    }

    private static List<String> lines(MockVisitor visitor, String address) {
        return lines(visitor.opens(address));
    }

    private static List<String> lines(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select(".entries p").eachText();
    }
}
