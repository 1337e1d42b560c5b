package app.ownlight.signin;

import app.ownlight.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Draws the five words that a page offers as a passphrase, from a list in the page’s own language: 64 bits in English (EFF
 * large word list), 60 in Spanish (a list of ours).
 */
@Component
class OfferedPassphrase {

    static final int HOW_MANY = 5;

    private final SecureRandom chance = new SecureRandom();
    private final Locale first;
    private final Map<String, List<String>> lists;

    OfferedPassphrase(Languages languages, ResourceLoader files) {
        this.first = languages.first();
        this.lists = languages.all().stream()
                .map(Locale::getLanguage)
                .filter(language -> list(language, files).exists())
                .collect(Collectors.toMap(language -> language, language -> read(list(language, files))));
    }

    /** Five words with a space between; those of the first language where there is no list in this one. */
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
        return lists.getOrDefault(locale.getLanguage(), lists.get(first.getLanguage()));
    }

    private static Resource list(String language, ResourceLoader files) {
        return files.getResource("classpath:words/" + language + ".txt");
    }

    private static List<String> read(Resource list) {
        try {
            return list.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
