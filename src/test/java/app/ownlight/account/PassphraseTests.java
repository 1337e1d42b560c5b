package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTests {

    private static final AccountName NAME = AccountName.of("amber-heron");

    @ParameterizedTest
    @CsvSource({
        "'', account.passphrase.missing",
        "fourteen signs, account.passphrase.short",
        "aaaaaaaaaaaaaaaaaaaa, account.passphrase.row",
        "abcdefghijklmnopqrst, account.passphrase.row",
        "qwertyuiopasdfghjkl, account.passphrase.known",
        "passwordpassword, account.passphrase.repeats",
        "amber-heronamber, account.passphrase.known"
    })
    void says_what_is_wrong_with_a_weak_one(String passphrase, String problem) {
        assertThat(Passphrase.problem(passphrase, NAME)).contains(problem);
    }

    @Test
    void takes_any_signs_and_up_to_256_of_them() {
        assertThat(Passphrase.problem("the kettle sang off-key at dawn", NAME)).isEmpty();
        assertThat(Passphrase.problem(
                        "\u6F22\u5B57\u3067\u66F8\u3044\u305F\u9577\u3044\u5408\u8A00\u8449\u3067\u3059\u3088\u306D",
                        NAME))
                .isEmpty();
        assertThat(Passphrase.problem("kettle ".repeat(37), NAME)).contains("account.passphrase.long");
    }

    @RepeatedTest(20)
    void finds_nothing_wrong_with_offered_words() throws Exception {
        String words = new OfferedWords().draw();

        assertThat(words.split(" ")).hasSize(5);
        assertThat(Passphrase.problem(words, NAME)).isEmpty();
    }

    @Test
    void offered_words_hold_at_least_sixty_bits() throws Exception {
        long words = new org.springframework.core.io.ClassPathResource("words/en.txt")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .distinct()
                .count();

        assertThat(OfferedWords.HOW_MANY * Math.log(words) / Math.log(2)).isGreaterThan(60);
    }
}
