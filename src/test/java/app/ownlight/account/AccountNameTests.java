package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNameTests {

    @ParameterizedTest
    @CsvSource({"Amber-Heron, amber-heron", "ＡＭＢＥＲ, amber", "Straße, strasse", "'  amber ', amber", "ÉMILE, émile"})
    void is_compared_without_case_width_or_blanks_around_it(String typed, String folded) {
        assertThat(AccountName.of(typed).folded()).isEqualTo(folded);
    }

    @Test
    void has_three_to_forty_characters_however_they_are_stored() {
        assertThat(AccountName.of("").problem()).contains("account.name.missing");
        assertThat(AccountName.of("ab").problem()).contains("account.name.length");
        assertThat(AccountName.of("abc").problem()).isEmpty();
        assertThat(AccountName.of("\uD83C\uDF3F".repeat(40)).problem()).isEmpty();
        assertThat(AccountName.of("a".repeat(41)).problem()).contains("account.name.length");
    }

    @Test
    void has_no_characters_that_nobody_sees() {
        assertThat(AccountName.of("am\u0000ber").problem()).contains("account.name.signs");
    }
}
