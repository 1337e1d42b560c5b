package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.AccountName;
import app.ownlight.language.Languages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class PassphraseTests {

    private static final AccountName NAME = AccountName.of("amber-heron");

    /** The kinds of safety.md C.2, each with its reason. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/phrases/refused.csv", delimiter = '|')
    void is_refused_with_the_reason(String passphrase, String reason) {
        assertThat(Passphrase.problem(passphrase, NAME)).contains("account.passphrase." + reason);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/accepted.csv", delimiter = '|')
    void is_taken_when_nobody_guesses_it_early(String passphrase) {
        assertThat(Passphrase.problem(passphrase, NAME)).isEmpty();
    }

    @Test
    void has_fifteen_to_256_characters_and_at_most_1024_bytes() {
        String lamp = "\uD83C\uDFEE";
        String different = IntStream.range(0, 256)
                .mapToObj(at -> Character.toString(0x4E00 + 7919 * at % 20_000))
                .collect(Collectors.joining());

        assertThat(Passphrase.problem("", NAME)).contains("account.passphrase.missing");
        assertThat(Passphrase.problem("plum wicker 14", NAME)).contains("account.passphrase.short");
        assertThat(Passphrase.problem(lamp.repeat(14), NAME)).contains("account.passphrase.short");
        assertThat(Passphrase.problem(different, NAME)).isEmpty();
        assertThat(Passphrase.problem(different + "a", NAME)).contains("account.passphrase.long");
        assertThat(Passphrase.isTooLong(lamp.repeat(256))).isFalse();
        assertThat(Passphrase.isTooLong("a".repeat(10_000_000))).isTrue();
    }

    @Test
    void is_judged_as_it_counts_whatever_width_it_is_typed_in() {
        assertThat(Passphrase.problem("\uFF50\uFF41\uFF53\uFF53\uFF57\uFF4F\uFF52\uFF44password", NAME))
                .contains("account.passphrase.repeats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void finds_nothing_wrong_with_offered_words(Locale locale) {
        OfferedPassphrase words = new OfferedPassphrase(new Languages(List.of(Locale.US)), new DefaultResourceLoader());

        assertThat(Stream.generate(() -> words.draw(locale)).limit(20))
                .allSatisfy(
                        offered -> assertThat(Passphrase.problem(offered, NAME)).isEmpty());
    }
}
