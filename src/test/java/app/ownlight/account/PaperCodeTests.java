package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCodeTests {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final PaperCode code = PaperCode.draw();
    private final String printed = String.join("-", code.groups());

    @RepeatedTest(50)
    void is_seven_groups_of_five_signs_that_are_not_mixed_up() {
        assertThat(code.groups()).hasSize(7).allMatch(group -> group.matches("[0-9A-HJKMNP-TV-Z]{5}"));
        assertThat(code.mistyped()).isEmpty();
        assertThat(PaperCode.draw()).isNotEqualTo(code);
    }

    @Test
    void holds_at_least_130_bits_of_chance() {
        assertThat(PaperCode.GROUPS * (PaperCode.SIZE - 1) * 5).isGreaterThanOrEqualTo(130);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", " ", "  -  ", "\n", "\u00a0", "\u2011", "\u2013"})
    void is_the_same_however_its_groups_are_parted(String between) {
        PaperCode typed = PaperCode.typed(" " + String.join(between, code.groups()) + "\n");

        assertThat(typed).isEqualTo(code);
        assertThat(typed.secret()).isEqualTo(code.secret());
    }

    @Test
    void is_the_same_in_small_letters_and_with_letters_for_digits() {
        String sloppy = printed.toLowerCase().replace('0', 'o').replace('1', 'l');

        assertThat(PaperCode.typed(sloppy)).isEqualTo(code);
        assertThat(PaperCode.typed(printed.replace('1', 'I').replace('0', 'O'))).isEqualTo(code);
    }

    @Test
    void names_the_group_of_every_single_wrong_sign() {
        for (int group = 0; group < 7; group++) {
            for (int at = 0; at < 5; at++) {
                for (char other : SIGNS.toCharArray()) {
                    String wrong = with(code.groups().get(group), at, other);
                    if (!wrong.equals(code.groups().get(group))) {
                        assertThat(typed(group, wrong).mistyped()).containsExactly(group + 1);
                    }
                }
            }
        }
    }

    @RepeatedTest(20)
    void names_the_group_in_which_two_neighbours_changed_places() {
        for (int group = 0; group < 7; group++) {
            for (int at = 0; at < 4; at++) {
                String right = code.groups().get(group);
                String swapped = with(with(right, at, right.charAt(at + 1)), at + 1, right.charAt(at));
                if (!swapped.equals(right)) {
                    assertThat(typed(group, swapped).mistyped()).containsExactly(group + 1);
                }
            }
        }
    }

    @Test
    void names_several_groups_at_once() {
        List<String> groups = new ArrayList<>(code.groups());
        Collections.swap(groups, 1, 4);

        assertThat(PaperCode.typed(String.join("-", groups)).mistyped()).containsExactly(2, 5);
        assertThat(PaperCode.typed(printed.replace(
                                code.groups().get(2), code.groups().get(2) + "7"))
                        .mistyped())
                .containsExactly(3);
    }

    @Test
    void names_what_is_missing_and_what_is_too_much() {
        assertThat(PaperCode.typed(printed.substring(0, 29)).mistyped()).containsExactly(6, 7);
        assertThat(PaperCode.typed(printed + "-ABCDE").mistyped()).containsExactly(8);
        assertThat(PaperCode.typed("").mistyped()).hasSize(7);
        assertThat(PaperCode.typed("A".repeat(10_000_000)).mistyped()).hasSizeLessThan(30);
    }

    @Test
    void knows_a_group_that_is_typed_back() {
        IntStream.rangeClosed(1, 7).forEach(number -> {
            String group = code.groups().get(number - 1);
            assertThat(code.hasGroup(number, " " + group.toLowerCase() + " ")).isTrue();
            assertThat(code.hasGroup(number, with(group, 2, group.charAt(2) == '7' ? '8' : '7')))
                    .isFalse();
        });
        assertThat(code.hasGroup(1, "")).isFalse();
    }

    @Test
    void is_never_printed_by_chance() {
        assertThat(code.toString()).doesNotContain(code.groups());
    }

    private PaperCode typed(int group, String wrong) {
        List<String> groups = new ArrayList<>(code.groups());
        groups.set(group, wrong);
        return PaperCode.typed(String.join("-", groups));
    }

    private static String with(String group, int at, char sign) {
        return group.substring(0, at) + sign + group.substring(at + 1);
    }
}
