package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.vault.SealedJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is stored for years: these texts have to open for ever. A new form of them is added beside, never in their place. */
class EntryFormatTests {

    private static final String ANSWER = """
            {"date":"2026-11-22","line":"First line","question":{"guide":"light","language":"en","prompt":"proving",\
            "section":"cycle","version":1,"wording":"When?"},"title":"","written":"2026-11-22T05:47:54Z",\
            "zone":"America/New_York"}""";

    private static final String FREE_PAGE = "{\"text\":\"All\\nof it\",\"title\":\"A title\",\"wording\":null}";

    @Test
    void a_head_of_the_first_version_opens() {
        assertThat(read(ANSWER, EntryHead.class)).isEqualTo(head());
    }

    @Test
    void a_body_of_the_first_version_opens() {
        assertThat(read(FREE_PAGE, EntryBody.class)).isEqualTo(new EntryBody(null, "A title", "All\nof it"));
    }

    @Test
    void what_is_written_today_is_that_version() {
        assertThat(tree(SealedJson.bytes(head()))).isEqualTo(read(ANSWER, JsonNode.class));
        assertThat(tree(SealedJson.bytes(new EntryBody(null, "A title", "All\nof it"))))
                .isEqualTo(read(FREE_PAGE, JsonNode.class));
    }

    @Test
    void a_field_that_a_later_version_adds_is_passed_over() {
        String later = ANSWER.replace("{\"date\"", "{\"later\":[1],\"date\"");

        assertThat(read(later, EntryHead.class)).isEqualTo(head());
    }

    private static <T> T read(String json, Class<T> type) {
        return SealedJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static JsonNode tree(byte[] json) {
        return SealedJson.read(json, JsonNode.class);
    }

    private static EntryHead head() {
        return new EntryHead(
                Instant.parse("2026-11-22T05:47:54Z"),
                "America/New_York",
                LocalDate.of(2026, 11, 22),
                new Question("light", 1, "en", "cycle", "proving", "When?"),
                "",
                "First line");
    }
}
