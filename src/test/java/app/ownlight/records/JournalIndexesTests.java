package app.ownlight.records;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DeletedEntries;
import app.ownlight.entry.Entries;
import app.ownlight.entry.NewEntry;
import app.ownlight.entry.Question;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The index of a journal says what is there, whatever happened to it. */
@PageTest
class JournalIndexesTests {

    private static final Question PROVING = new Question("light", 1, "en", "cycle", "proving", "When?");
    private static final Question SEEN = new Question("light", 1, "en", "connection", "seen", "Who?");

    @Autowired
    Accounts accounts;

    @Autowired
    Entries entries;

    @Autowired
    DeletedEntries deleted;

    @Autowired
    JournalIndexes indexes;

    @Autowired
    JdbcTemplate database;

    private OpenJournal journal;

    @BeforeEach
    void a_journal_is_begun() {
        journal = NewJournals.begin(accounts, UUID.randomUUID().toString(), MockVisitor.PHRASE);
    }

    @Test
    void fits_after_saves_deletes_and_undos_in_any_order() {
        Random chance = new Random(11);
        List<UUID> there = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            int what = chance.nextInt(4);
            if (what == 0 && !there.isEmpty()) {
                UUID id = there.remove(chance.nextInt(there.size()));
                deleted.delete(journal, id, "session");
                gone.add(id);
            } else if (what == 1 && !gone.isEmpty()) {
                UUID id = gone.remove(chance.nextInt(gone.size()));
                if (deleted.restore(journal, id, "session")) {
                    there.add(id);
                }
            } else {
                there.add(write(chance.nextBoolean() ? PROVING : null));
            }
        }

        assertThatItFits();
    }

    @Test
    void fits_after_saves_at_once() {
        IntStream.range(0, 8).parallel().forEach(number -> write(number % 2 == 0 ? PROVING : SEEN));

        assertThatItFits();
    }

    @Test
    void is_made_anew_where_it_is_missing_damaged_or_another_s() {
        write(PROVING);
        write(SEEN);
        for (String odd : List.of(
                "null",
                "x'00'",
                "(select summary from account where id <> '%s' and summary is not null limit 1)"
                        .formatted(journal.account()))) {
            database.update("update account set summary = " + odd + " where id = ?", journal.account());

            assertThat(entries.answersTo(journal, PROVING)).hasSize(1);
            assertThatItFits();
        }
    }

    /** It takes the next position, and knows of no summary. */
    @Test
    void is_made_anew_after_a_program_wrote_that_knows_of_none() {
        write(PROVING);
        UUID moved = write(PROVING);
        database.update("update account set last_position = last_position + 1 where id = ?", journal.account());
        database.update("update entry set position = 3 where id = ?", moved);

        write(SEEN);

        assertThat(entries.answersTo(journal, PROVING)).hasSize(2);
        assertThat(entries.answersTo(journal, SEEN)).hasSize(1);
        assertThatItFits();
    }

    @Test
    void gives_way_to_what_is_there_after_rows_were_removed_or_damaged_past_it() {
        UUID removed = write(PROVING);
        write(PROVING);
        UUID damaged = write(PROVING);
        write(PROVING);
        database.update("delete from entry where id = ?", removed);
        database.update("update entry set revision = revision + 1 where id = ?", damaged);

        assertThat(entries.answersTo(journal, PROVING)).hasSize(2);

        assertThatItFits();
        database.update("update entry set revision = revision - 1 where id = ?", damaged);
    }

    private void assertThatItFits() {
        assertThat(described(indexes.of(journal))).isEqualTo(described(indexes.rebuild(journal)));
    }

    private static List<String> described(JournalIndex index) {
        return index.positions()
                .mapToObj(position -> {
                    Topic topic = index.topic(position);
                    return position + " " + topic.kind() + topic.damaged() + topic.section() + topic.name() + " "
                            + index.day(position);
                })
                .toList();
    }

    private UUID write(Question question) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        entries.write(journal, new NewEntry(id, question, "", "Words", now, ZoneId.of("Europe/Berlin")));
        return id;
    }
}
