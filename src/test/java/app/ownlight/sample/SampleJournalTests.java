package app.ownlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.SpanishTone;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the journal to look at is made of. */
class SampleJournalTests {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T20:15:00-05:00[America/New_York]");

    private final List<Map<String, Object>> parts =
            SampleJournal.of(Locale.US, NOW).parts();

    @Test
    void all_of_it_is_said_in_both_languages() {
        List<Map<?, ?>> said = said();

        assertThat(said).hasSizeGreaterThan(50).allSatisfy(words -> {
            assertThat((String) words.get("en")).isNotBlank();
            assertThat((String) words.get("es")).isNotBlank().isNotEqualTo(words.get("en"));
        });
    }

    @Test
    void its_spanish_tells_no_gender_and_gives_no_commands() {
        assertThat(said())
                .allSatisfy(words -> assertThat((String) words.get("es"))
                        .doesNotContainPattern(SpanishTone.broken())
                        .doesNotContainPattern("(?i)\\b(the|and|with|of)\\b"));
    }

    @Test
    void it_is_told_from_the_oldest_to_the_newest_and_nothing_is_still_to_come() {
        assertThat(parts.stream()
                        .map(part -> part.get("ago"))
                        .filter(String.class::isInstance)
                        .map(ago -> NOW.minus(Period.parse((String) ago))))
                .isSorted()
                .allMatch(NOW::isAfter);
    }

    @Test
    void it_goes_through_all_four_sections_and_holds_something_of_each_kind() {
        assertThat(parts.stream().map(part -> part.get("section")))
                .contains("connection", "cycle", "conflict", "shift");
        assertThat(parts.stream().flatMap(part -> part.keySet().stream()))
                .contains("page", "loop", "notice", "letter", "draft", "again");
    }

    private List<Map<?, ?>> said() {
        return found(parts).toList();
    }

    private static Stream<Map<?, ?>> found(Object in) {
        if (in instanceof List<?> list) {
            return list.stream().flatMap(SampleJournalTests::found);
        }
        if (!(in instanceof Map<?, ?> map)) {
            return Stream.of();
        }
        Stream<Map<?, ?>> here = map.containsKey("en") || map.containsKey("es") ? Stream.of(map) : Stream.of();
        return Stream.concat(here, new ArrayList<>(map.values()).stream().flatMap(SampleJournalTests::found));
    }
}
