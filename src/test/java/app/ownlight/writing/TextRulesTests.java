package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRulesTests {

    @Test
    void come_in_with_one_kind_of_line_end_and_nothing_else_is_touched() {
        assertThat(TextRules.received("\r\n  one\r\ntwo\rthree \n\n")).isEqualTo("\n  one\ntwo\nthree \n\n");
    }

    @Test
    void may_be_200_000_units_textand_no_longer() {
        assertThat(TextRules.problem("x".repeat(200_000))).isEmpty();
        assertThat(TextRules.problem("x".repeat(200_001))).contains("entry.text.long");
    }

    @Test
    void hold_any_script_and_any_sign_that_can_be_seen() {
        assertThat(TextRules.problem("Línea uno\n\tтри 四 خمسة 🌿 e\u0301 \u200D"))
                .isEmpty();
    }

    @Test
    void too_textfor_one_entry_come_in_pieces_and_no_character_is_torn() {
        String text = "x".repeat(199_999) + "\uD83C\uDF3F" + "y".repeat(200_000);

        assertThat(TextRules.pieces(text))
                .hasSize(3)
                .allMatch(piece -> TextRules.problem(piece).isEmpty());
        assertThat(String.join("", TextRules.pieces(text))).isEqualTo(text);
        assertThat(TextRules.pieces("")).containsExactly("");
    }

    @Test
    void hold_no_control_characters_but_are_shown_without_them() {
        assertThat(TextRules.problem("a\u0000b")).contains("entry.text.signs");
        assertThat(TextRules.withoutRefused("a\u0000b\u001B\n\tc")).isEqualTo("ab\n\tc");
    }
}
