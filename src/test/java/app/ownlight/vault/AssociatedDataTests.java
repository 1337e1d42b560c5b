package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AssociatedDataTests {

    @Test
    void keeps_the_number_of_every_kind_and_part_forever() {
        assertThat(Arrays.stream(Kind.values()).map(kind -> kind + " " + kind.number()))
                .containsExactly(
                        "ENTRY 1",
                        "CHECK_IN 2",
                        "DRAFT 3",
                        "LATE_SAVE 4",
                        "LETTER 5",
                        "SETTINGS 6",
                        "SHOWN_ONCE 7",
                        "SUMMARY 8");
        assertThat(Arrays.stream(Part.values()).map(part -> part + " " + part.number()))
                .containsExactly("HEAD 1", "BODY 2");
    }

    @Test
    void keeps_its_layout_forever() {
        assertThat(HexFormat.of().formatHex(Given.BODY.associatedData()))
                .isEqualTo(
                        "6f776e6c696768742f31" // ownlight/1
                                + "7d8f3a526f0e4c3b9a530f6a2a8f4b11"
                                + "c0a8012e93f14b7e8d2a6b1c9f0e7d34"
                                + "01"
                                + "02"
                                + "0000000000000003");
    }
}
