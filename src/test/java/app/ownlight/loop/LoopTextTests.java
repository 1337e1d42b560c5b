package app.ownlight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop as a text that its writer may read, edit and carry elsewhere. */
class LoopTextTests {

    private static final List<LoopLine> LINES = List.of(
            new LoopLine("Proving", "I drove two hours: \uD83C\uDF3F soup."),
            new LoopLine("Sentir que falta", ""),
            new LoopLine("One step out", "  On Tuesday."));

    @Test
    void is_one_line_a_point_and_comes_back_as_it_was() {
        String text = LoopText.of(LINES);

        assertThat(text)
                .isEqualTo(
                        "Proving: I drove two hours: \uD83C\uDF3F soup.\nSentir que falta:\nOne step out:   On Tuesday.");
        assertThat(LoopText.read(text, 3)).contains(LINES);
    }

    @Test
    void is_empty_where_every_point_was_left_open() {
        assertThat(LoopText.of(List.of(new LoopLine("Proving", " "), new LoopLine("Missing", ""))))
                .isEmpty();
    }

    @Test
    void is_read_with_blank_lines_and_other_names_in_it() {
        assertThat(LoopText.read("\nProving: soup\r\n\nWhat I miss: rest\n", 2))
                .contains(List.of(new LoopLine("Proving", "soup"), new LoopLine("What I miss", "rest")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Proving: soup", "Proving: soup\nand bread", "a: b\nc: d\ne: f", "", ": a\n: b"})
    void of_another_shape_is_no_loop(String text) {
        assertThat(LoopText.read(text, 2)).isEmpty();
    }

    @Test
    void counts_characters_as_people_do() {
        assertThat(new LoopLine("Proving", "\uD83C\uDF3F".repeat(300)).isTooLong())
                .isFalse();
        assertThat(new LoopLine("Proving", "x".repeat(301)).isTooLong()).isTrue();
    }
}
