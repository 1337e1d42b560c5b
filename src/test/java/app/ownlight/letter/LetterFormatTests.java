package app.ownlight.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is stored for years: these texts have to open for ever. A new form of them is added beside, never in their place. */
class LetterFormatTests {

    private static final String HEAD = """
            {"date":"2026-11-22","opened":null,"opens":"2027-05-22","title":"To me","written":"2026-11-22T05:47:54Z",\
            "zone":"America/New_York"}""";

    private static final String BODY = "{\"text\":\"All\\nof it\",\"title\":\"To me\"}";

    @Test
    void a_letter_of_the_first_version_opens() {
        assertThat(read(HEAD, LetterHead.class)).isEqualTo(head("To me"));
        assertThat(read(BODY, LetterBody.class)).isEqualTo(new LetterBody("To me", "All\nof it"));
    }

    @Test
    void one_that_was_opened_early_says_when() {
        LetterHead early = head("To me").opened(LocalDate.of(2026, 12, 24));

        assertThat(read(HEAD.replace("null", "\"2026-12-24\""), LetterHead.class))
                .isEqualTo(early);
        assertThat(early.readable()).isEqualTo("2026-12-24");
        assertThat(head("To me").readable()).isEqualTo("2027-05-22");
    }

    @Test
    void what_is_written_today_is_that_version() {
        assertThat(tree(head("To me").fitted())).isEqualTo(read(HEAD, JsonNode.class));
        assertThat(tree(SealedJson.bytes(new LetterBody("To me", "All\nof it"))))
                .isEqualTo(read(BODY, JsonNode.class));
    }

    @Test
    void a_long_title_is_cut_to_the_room_of_a_head_and_never_within_a_character() {
        LetterHead longest = new LetterHead(
                Instant.parse("2026-11-22T05:47:54Z"),
                "America/Argentina/ComodRivadavia",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2126, 11, 22),
                LocalDate.of(2126, 11, 21),
                "🌙".repeat(100));

        byte[] bytes = longest.fitted();

        assertThat(bytes.length).isLessThanOrEqualTo(Vault.HEAD_ROOM);
        assertThat(SealedJson.read(bytes, LetterHead.class).title()).matches("(🌙)+…");
    }

    @Test
    void what_it_holds_is_not_told_to_a_log() {
        assertThat(head("To me").toString()).isEqualTo("LetterHead");
        assertThat(new LetterBody("To me", "words").toString()).isEqualTo("LetterBody");
        assertThat(new OpenedLetter(head("To me"), new LetterBody("To me", "words")).toString())
                .doesNotContain("To me", "words");
    }

    private static LetterHead head(String title) {
        return new LetterHead(
                Instant.parse("2026-11-22T05:47:54Z"),
                "America/New_York",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2027, 5, 22),
                null,
                title);
    }

    private static <T> T read(String json, Class<T> type) {
        return SealedJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static JsonNode tree(byte[] json) {
        return SealedJson.read(json, JsonNode.class);
    }
}
