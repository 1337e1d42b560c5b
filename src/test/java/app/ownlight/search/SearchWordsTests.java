package app.ownlight.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "corazon, Mi corazón",
                "CORAZÓN, mi corazon",
                "STRASSE, Die Straße",
                "Straße, DIE STRASSE",
                "ẞ, ss",
                "οδος, Η ΟΔΟΣ",
                "ΆΝΘΡΩΠΟΣ, άνθρωπος",
                "istanbul, İSTANBUL",
                "ışık, ISIK",
                "ещё, ЕЩЕ",
                "don't, I don’t know",
                "don´t, I don't know",
                "well-being, My well‑being",
                "1990-2000, 1990–2000",
                "한, 한국어",
                "שלום, שָׁלוֹם",
                "كتب, كَتَبَ",
                "سلام, ســـلام",
                "اسلام, إسلام",
                "ｶﾞ, ガラス",
                "ABC, ａｂｃ",
                "क़लम, क़लम",
                "क, कि",
                "ไทย, ภาษาไทย",
                "我们, 昨天我们去了海边",
                "👩, 👩‍👩‍👧",
                "❤, ❤️",
                "cœur, un coeur",
                "Łódź, lodz",
                "smørrebrød, Smorrebrod",
                "fi, ﬁne",
                "shy, s\u00adhy",
                "میخواهم, می‌خواهم"
            })
    void finds_a_word_however_it_was_typed(String typed, String written) {
        assertThat(SearchWords.of(typed).areIn("", written)).isTrue();
        assertThat(SearchWords.of(typed).areIn(written, "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"하, 한국어", "か, がっこう", "ハ, パリ", "sea, see", "कि, क", "👍🏽, 👍", "น้ำ, นำ"})
    void does_not_find_another_word(String typed, String written) {
        assertThat(SearchWords.of(typed).areIn("", written)).isFalse();
    }

    @Test
    void takes_white_space_of_any_kind_for_one_space_in_a_phrase() {
        assertThat(SearchWords.of("\"one  two\"").areIn("", "One\n\t\u00a0\u3000\u2009two"))
                .isTrue();
        assertThat(SearchWords.of("\"one two\"").areIn("", "onetwo")).isFalse();
        assertThat(SearchWords.of("one\u3000two\u00a0three").all()).containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a b\" c", "“a b” c", "„a b“ c", "«a b» c", "”a b„c", "「a b」c", "\"a  b\"c", "＂a b＂ c"})
    void takes_every_kind_of_quotes(String typed) {
        assertThat(SearchWords.of(typed).all()).containsExactly("a b", "c");
    }

    @Test
    void takes_the_rest_for_a_phrase_where_a_quote_is_not_closed() {
        assertThat(SearchWords.of("one \"two three").all()).containsExactly("one", "two three");
        assertThat(SearchWords.of("one\"").all()).containsExactly("one");
    }

    @Test
    void looks_for_each_word_once() {
        assertThat(SearchWords.of("Sea sea \"SEA\" séa").all()).containsExactly("sea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u3000 ", "\"\"", "„“ »", "\u0301\u0308", "\u200d\u200b\u00ad", "\ufe0f"})
    void has_nothing_to_look_for_in_spaces_and_marks(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }

    @Test
    void wants_all_of_them_in_the_title_or_in_the_text() {
        assertThat(SearchWords.of("sea house").areIn("By the sea", "A house.")).isTrue();
        assertThat(SearchWords.of("sea house").areIn("By the sea", "A garden.")).isFalse();
        assertThat(SearchWords.of("\"sea a\"").areIn("By the sea", "a house")).isFalse();
    }

    @Test
    void is_never_printed() {
        assertThat(SearchWords.of("planted")).hasToString("SearchWords");
    }
}
