package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadRoomTests {

    private final HeadRoom room = new HeadRoom();

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "\"quotes\" and \\ slashes ", "🌿🌿🌿", "漢字で書いた長い一行"})
    void every_head_fits_and_keeps_when_and_what(String line) {
        EntryHead head = head(line.repeat(40), "What did you recognize in them, early on?");

        EntryHead kept = fitted(head);

        assertThat(kept.written()).isEqualTo(head.written());
        assertThat(kept.date()).isEqualTo(head.date());
        assertThat(kept.zone()).isEqualTo(head.zone());
        assertThat(kept.question().prompt()).isEqualTo(head.question().prompt());
    }

    @Test
    void a_short_line_is_kept_whole_and_a_long_one_ends_in_an_ellipsis() {
        assertThat(fitted(head("Short.", "What?")).line()).isEqualTo("Short.");
        assertThat(fitted(head("word ".repeat(80), "What?")).line())
                .startsWith("word word word")
                .endsWith("…");
    }

    @Test
    void a_wording_that_leaves_no_room_gives_way_after_the_line() {
        EntryHead kept = fitted(head("word ".repeat(80), "Wie war das, als ".repeat(30)));

        assertThat(kept.question().wording()).startsWith("Wie war das").endsWith("…");
    }

    @Test
    void the_longest_names_that_a_guide_may_have_leave_room() {
        String slug = "s".repeat(40);
        Question question = new Question(slug, 999_999, "zh-Hant", slug, slug, "\u6F22".repeat(200));

        EntryHead kept = fitted(new EntryHead(
                Instant.parse("2026-11-22T05:47:54Z"),
                "America/Argentina/ComodRivadavia",
                LocalDate.of(2026, 11, 22),
                question,
                "",
                "\uD83C\uDF3F".repeat(200)));

        assertThat(kept.question().prompt()).isEqualTo(slug);
    }

    @Test
    void half_of_a_character_is_never_left() {
        String line = fitted(head("🌿".repeat(300), "What?")).line();

        assertThat(line.replace("…", "").codePoints()).isNotEmpty().allMatch(sign -> sign == 0x1F33F);
    }

    private EntryHead fitted(EntryHead head) {
        byte[] bytes = room.fit(head);
        assertThat(bytes.length).isLessThanOrEqualTo(Vault.HEAD_ROOM);
        return SealedJson.read(bytes, EntryHead.class);
    }

    private static EntryHead head(String line, String wording) {
        return new EntryHead(
                Instant.parse("2026-11-22T05:47:54.123456Z"),
                "America/Argentina/ComodRivadavia",
                LocalDate.of(2026, 11, 22),
                new Question("light", 1, "en", "connection", "first-recognition", wording),
                "",
                line);
    }
}
