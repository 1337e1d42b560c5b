package app.ownlight.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a practice says of itself in the settings. */
class PracticeTests {

    @Test
    void is_one_line_without_the_blanks_around_it() {
        Practice practice = new Practice("  The Kendall Practice ", "", 35);

        assertThat(practice.name()).isEqualTo("The Kendall Practice");
        assertThat(practice.isNamed()).isTrue();
        assertThat(new Practice(" ", "", 35).isNamed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\u0000b"})
    void more_than_a_line_stops_the_start(String text) {
        assertThatThrownBy(() -> new Practice(text, "", 35)).hasMessageContaining("one line each");
        assertThatThrownBy(() -> new Practice("", text, 35)).hasMessageContaining("one line each");
    }

    @Test
    void more_than_200_characters_stop_the_start() {
        assertThat(new Practice("x".repeat(200), "", 35).name()).hasSize(200);
        assertThatThrownBy(() -> new Practice("x".repeat(201), "", 35)).hasMessageContaining("200 characters");
    }
}
