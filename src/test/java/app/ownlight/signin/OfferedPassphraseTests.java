package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.language.Languages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;

/** The five words, each drawn from the list of the page’s language. */
class OfferedPassphraseTests {

    private final OfferedPassphrase words = new OfferedPassphrase(
            new Languages(List.of(Locale.US, Locale.forLanguageTag("es-US"))), new DefaultResourceLoader());

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void hold_at_least_sixty_bits(String language) throws Exception {
        List<String> list = list(language);

        assertThat(list).doesNotHaveDuplicates().hasSize(words.choice(Locale.forLanguageTag(language)));
        assertThat(OfferedPassphrase.HOW_MANY * Math.log(list.size()) / Math.log(2))
                .isGreaterThan(60);
    }

    @Test
    void are_typed_on_any_keyboard_in_spanish() throws Exception {
        assertThat(list("es")).allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void come_from_the_list_of_the_language(String language) throws Exception {
        String offered = words.draw(Locale.forLanguageTag(language + "-US"));

        assertThat(offered.split(" ")).hasSize(5).isSubsetOf(list(language));
    }

    @Test
    void are_english_where_there_is_no_list() throws Exception {
        assertThat(words.draw(Locale.JAPANESE).split(" ")).isSubsetOf(list("en"));
    }

    private static List<String> list(String language) throws Exception {
        return new ClassPathResource("words/" + language + ".txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
