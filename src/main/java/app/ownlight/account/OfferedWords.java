package app.ownlight.account;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Draws the five words that a page offers as a passphrase: 64 bits, from a list of 7,776 (EFF large word list). */
@Component
class OfferedWords {

    static final int HOW_MANY = 5;

    private final SecureRandom chance = new SecureRandom();
    private final List<String> words;

    OfferedWords() throws IOException {
        try (InputStream list = new ClassPathResource("words/en.txt").getInputStream()) {
            words = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    String draw() {
        return Stream.generate(() -> words.get(chance.nextInt(words.size())))
                .limit(HOW_MANY)
                .collect(Collectors.joining(" "));
    }
}
