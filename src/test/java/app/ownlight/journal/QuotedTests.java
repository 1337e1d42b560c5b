package app.ownlight.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.entry.EntryHead;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuotedTests {

    @Test
    void the_first_line_with_words_is_quoted_whole() {
        assertThat(quoted("\n \t\n  Tea. By the window.  \nMore.")).isEqualTo("Tea. By the window.");
    }

    @Test
    void a_long_line_ends_with_a_sentence() {
        assertThat(quoted("One day of quiet. " + "Then another thing came up. ".repeat(9)))
                .startsWith("One day of quiet. Then")
                .endsWith("came up.")
                .hasSizeLessThanOrEqualTo(Quoted.MOST);
    }

    @Test
    void a_long_sentence_ends_with_a_word() {
        assertThat(quoted("and then ".repeat(40)))
                .matches("(and then )+(and|and then)…")
                .hasSizeGreaterThan(140)
                .hasSizeLessThanOrEqualTo(Quoted.MOST);
    }

    @Test
    void what_has_neither_is_cut_between_signs() {
        assertThat(quoted("😀".repeat(200))).endsWith("😀…").hasSizeLessThanOrEqualTo(Quoted.MOST);
        assertThat(quoted("茶".repeat(400))).endsWith("茶…").hasSize(Quoted.MOST);
    }

    @Test
    void nothing_is_quoted_from_blank_or_damaged_entries() {
        assertThat(Quoted.of(entry(" \n\t\n"))).isEmpty();
        assertThat(Quoted.of(new WrittenEntry(UUID.randomUUID(), 1, 1, null, null, "", "")))
                .isEmpty();
    }

    private static String quoted(String text) {
        return Quoted.of(entry(text)).orElseThrow().line();
    }

    private static WrittenEntry entry(String text) {
        Question question = new Question("light", 1, "en", "shift", "no-proof-needed", "Asked?");
        EntryHead head = new EntryHead(Instant.EPOCH, "UTC", LocalDate.EPOCH, question, "", "");
        return new WrittenEntry(UUID.randomUUID(), 1, 1, head, question, "", text);
    }
}
