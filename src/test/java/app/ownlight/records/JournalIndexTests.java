package app.ownlight.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.vault.Kind;
import app.ownlight.vault.SealedJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an index keeps, and how little room it takes. */
class JournalIndexTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Topic PROVING = new Topic(Kind.ENTRY, "light", "cycle", "proving");
    private static final Topic PAGE = new Topic(Kind.ENTRY, "", "", "");
    private static final Topic PAUSE = new Topic(Kind.CHECK_IN, "light", "cycle", "PAUSE");

    @Test
    void comes_back_as_it_was_stored() {
        JournalIndex index = new JournalIndex(6);
        index.put(1, PROVING, DAY);
        index.put(2, PAUSE, DAY);
        index.put(4, PAGE, DAY.minusYears(30));
        index.put(5, PROVING, DAY.plusYears(100));

        JournalIndex read = again(index, 6);

        assertThat(read.positions()).containsExactly(5L, 4L, 2L, 1L);
        assertThat(read.topic(1)).isEqualTo(PROVING);
        assertThat(read.topic(2)).isEqualTo(PAUSE);
        assertThat(read.topic(3)).isNull();
        assertThat(read.topic(4)).isEqualTo(PAGE);
        assertThat(read.topic(6)).isNull();
        assertThat(read.topic(7)).isNull();
        assertThat(read.day(4)).isEqualTo(DAY.minusYears(30));
        assertThat(read.day(5)).isEqualTo(DAY.plusYears(100));
    }

    @Test
    void grows_by_a_position_and_forgets_one() {
        JournalIndex.Stored stored = JournalIndex.Stored.EMPTY
                .with(PROVING, DAY)
                .with(PAGE, DAY.minusDays(700))
                .with(PROVING, DAY.plusDays(3));
        JournalIndex index = JournalIndex.of(stored, 3);
        assertThat(index.positions()).containsExactly(3L, 2L, 1L);
        assertThat(index.topic(3)).isEqualTo(PROVING);
        assertThat(index.day(3)).isEqualTo(DAY.plusDays(3));

        index.remove(3);

        JournalIndex longer = JournalIndex.of(index.stored().with(PAUSE, DAY), 4);
        assertThat(longer.positions()).containsExactly(4L, 2L, 1L);
        assertThat(longer.topic(4)).isEqualTo(PAUSE);
        assertThat(longer.day(4)).isEqualTo(DAY);
    }

    @Test
    void passes_over_a_position_that_was_never_given_out() {
        JournalIndex index = new JournalIndex(2);
        index.put(0, PAGE, DAY);
        index.put(3, PAGE, DAY);
        index.put(Long.MAX_VALUE, PAGE, DAY);
        index.remove(Long.MAX_VALUE);

        assertThat(index.positions()).isEmpty();
    }

    @Test
    void is_refused_where_it_is_too_short_or_names_an_unknown_topic() {
        JournalIndex index = new JournalIndex(2);
        index.put(1, PAGE, DAY);

        assertThatThrownBy(() -> JournalIndex.of(index.stored(), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JournalIndex.of(
                        new JournalIndex.Stored(
                                List.of(), index.stored().at(), index.stored().days(), 0),
                        2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1000, 8192", "10000, 40000", "100000, 300000", "500000, 1500000"})
    void takes_less_than_three_bytes_a_position(int positions, int most) {
        JournalIndex index = new JournalIndex(positions);
        Random chance = new Random(7);
        IntStream.rangeClosed(1, positions).forEach(position -> {
            Topic topic = new Topic(Kind.ENTRY, "light", "section-" + chance.nextInt(4), "prompt-" + chance.nextInt(5));
            index.put(position, topic, DAY.plusDays(position / 3));
        });

        int size = SealedJson.bytes(index.stored()).length;

        assertThat(size).isLessThan(most);
        assertThat(again(index, positions).positions()).hasSize(positions);
    }

    private static JournalIndex again(JournalIndex index, long last) {
        return JournalIndex.of(SealedJson.read(SealedJson.bytes(index.stored()), JournalIndex.Stored.class), last);
    }
}
