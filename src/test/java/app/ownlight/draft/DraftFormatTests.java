package app.ownlight.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.entry.Question;
import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is stored until it is settled: these texts have to open for ever. */
class DraftFormatTests {

    private static final UUID ENTRY = UUID.fromString("0a0b0c0d-1111-4222-8333-444455556666");

    private static final String HEAD = """
            {"beat":7,"entry":"0a0b0c0d-1111-4222-8333-444455556666","from":"/guides/light/cycle/write/2",\
            "kept":"2026-11-22T05:47:54.123Z","seen":3}""";

    private static final String BODY = """
            {"question":{"guide":"light","language":"en","prompt":"proving","section":"cycle","version":1,\
            "wording":"When?"},"text":"All\\nof it","title":"","zone":"America/New_York"}""";

    @Test
    void a_draft_of_the_first_version_opens() {
        assertThat(read(HEAD, DraftHead.class)).isEqualTo(head());
        assertThat(read(BODY, DraftBody.class)).isEqualTo(body());
    }

    @Test
    void what_is_written_today_is_that_version() {
        assertThat(tree(head())).isEqualTo(read(HEAD, JsonNode.class));
        assertThat(tree(body())).isEqualTo(read(BODY, JsonNode.class));
    }

    @Test
    void every_head_has_room() {
        String longest = "/guides/" + "s".repeat(134) + "/write/1";

        DraftHead head = new DraftHead(
                ENTRY, Long.MIN_VALUE, longest, Instant.parse("2026-11-22T05:47:54.123456789Z"), Long.MIN_VALUE);

        assertThat(longest).hasSize(150);
        assertThat(SealedJson.bytes(head).length).isLessThanOrEqualTo(Vault.HEAD_ROOM);
    }

    private static DraftHead head() {
        return new DraftHead(ENTRY, 3, "/guides/light/cycle/write/2", Instant.parse("2026-11-22T05:47:54.123Z"), 7);
    }

    private static DraftBody body() {
        return new DraftBody(
                new Question("light", 1, "en", "cycle", "proving", "When?"), "America/New_York", "", "All\nof it");
    }

    private static <T> T read(String json, Class<T> type) {
        return SealedJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static JsonNode tree(Object record) {
        return SealedJson.read(SealedJson.bytes(record), JsonNode.class);
    }
}
