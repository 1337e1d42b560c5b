package app.ownlight.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Draws the five words that a page offers as a passphrase, from a list in the page’s own language: 64 bits in English (EFF
 * large word list), 60 in Spanish (a list of ours).
 */
@Component
class OfferedPassphrase {

    static final int HOW_MANY = 5;

    private static final String FIRST = "en";

    private final SecureRandom chance = new SecureRandom();
    private final Map<String, List<String>> lists = Map.of(FIRST, read(FIRST), "es", read("es"));

    /** Five words with a space between; English ones where there is no list in the language. */
    String draw(Locale locale) {
        List<String> words = list(locale);
        return Stream.generate(() -> words.get(chance.nextInt(words.size())))
                .limit(HOW_MANY)
                .collect(Collectors.joining(" "));
    }

    /** How many words there are to draw from, which the page says. */
    int choice(Locale locale) {
        return list(locale).size();
    }

    private List<String> list(Locale locale) {
        return lists.getOrDefault(locale.getLanguage(), lists.get(FIRST));
    }

    private static List<String> read(String language) {
        try {
            return new ClassPathResource("words/" + language + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
