package app.ownlight.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What is stored for years: this text has to open for ever. A new form of it is added beside, never in its place. */
class CheckInFormatTests {

    private static final String ARRIVAL = """
            {"date":"2026-11-22","guide":"light","kind":null,"moment":"ARRIVE","section":"cycle","steady":7,"version":1,\
            "worth":1,"written":"2026-11-22T05:47:54Z","zone":"America/New_York"}""";

    @Test
    void an_arrival_of_the_first_version_opens() {
        assertThat(read(ARRIVAL, CheckInHead.class)).isEqualTo(arrival());
    }

    @Test
    void what_is_answered_today_is_that_version() {
        assertThat(SealedJson.read(SealedJson.bytes(arrival()), JsonNode.class))
                .isEqualTo(read(ARRIVAL, JsonNode.class));
    }

    @ParameterizedTest
    @EnumSource
    void each_moment_has_its_name_for_ever(CheckInHead.Moment moment) {
        String stored = ARRIVAL.replace("ARRIVE", moment.name());

        assertThat(moment.name()).isIn("ARRIVE", "PAUSE", "CLOSED");
        assertThat(read(stored, CheckInHead.class).moment()).isEqualTo(moment);
    }

    @Test
    void long_names_of_a_guide_have_room() {
        CheckInHead longest = new CheckInHead(
                Instant.parse("2026-11-22T05:47:54Z"),
                "America/Argentina/ComodRivadavia",
                LocalDate.of(2026, 11, 22),
                "g".repeat(60),
                Integer.MAX_VALUE,
                "s".repeat(60),
                CheckInHead.Moment.CLOSED,
                7,
                7,
                7);

        assertThat(SealedJson.bytes(longest).length).isLessThanOrEqualTo(Vault.HEAD_ROOM);
    }

    @Test
    void what_it_holds_is_not_told_to_a_log() {
        assertThat(arrival().toString()).isEqualTo("CheckInHead");
    }

    private static CheckInHead arrival() {
        return new CheckInHead(
                Instant.parse("2026-11-22T05:47:54Z"),
                "America/New_York",
                LocalDate.of(2026, 11, 22),
                "light",
                1,
                "cycle",
                CheckInHead.Moment.ARRIVE,
                1,
                7,
                null);
    }

    private static <T> T read(String json, Class<T> type) {
        return SealedJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
