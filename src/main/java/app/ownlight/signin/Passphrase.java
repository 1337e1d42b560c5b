package app.ownlight.signin;

import app.ownlight.account.AccountName;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a passphrase of one's own has to be: 15 to 256 characters (NIST SP 800-63B-4, 3.1.1.2: at least 15 where it is the only
 * factor), any characters, and not one that is guessed early. zxcvbn knows the common words, names and passwords of English,
 * so a Spanish phrase is judged by its length, rows, repeats, dates and the words given here.
 */
public final class Passphrase {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    /** zxcvbn's best of 0 to 4: more than 10^10 guesses, which is for files that are stolen and guessed at elsewhere. */
    private static final int STRONG = 4;

    private static final Zxcvbn JUDGE = new Zxcvbn();

    /** Words that come to mind first on these pages, and months, which people put a year to, in every language that has a list of them. */
    private static final List<String> NEAR = near();

    private Passphrase() {}

    /** The message key of what speaks against the passphrase, if anything. */
    public static Optional<String> problem(String passphrase, AccountName name) {
        int length = passphrase.codePointCount(0, passphrase.length());
        if (length == 0) {
            return Optional.of("account.passphrase.missing");
        }
        if (length < SHORTEST) {
            return Optional.of("account.passphrase.short");
        }
        if (isTooLong(passphrase)) {
            return Optional.of("account.passphrase.long");
        }
        return judged(passphrase).flatMap(part -> weakness(part, name).stream()).findFirst();
    }

    /** Longer than any that could have been set; refused before any work is done for it. */
    static boolean isTooLong(String passphrase) {
        return passphrase.codePointCount(0, passphrase.length()) > LONGEST
                || passphrase.getBytes(StandardCharsets.UTF_8).length > 4 * LONGEST;
    }

    /** The phrase, and its letters and digits alone, so that blanks between known words do not look like chance. */
    private static Stream<String> judged(String passphrase) {
        // The judge's time grows with the square of the length; 100 characters decide.
        String even =
                Normalizer.normalize(passphrase.substring(0, Math.min(100, passphrase.length())), Normalizer.Form.NFKC);
        String core = core(even);
        return core.length() * 2 < even.length() ? Stream.of(even) : Stream.of(even, core);
    }

    private static Optional<String> weakness(String part, AccountName name) {
        List<String> near = Stream.concat(NEAR.stream(), Stream.of(name.folded(), core(name.folded())))
                .toList();
        Strength strength = JUDGE.measure(part, near);
        return strength.getScore() < STRONG ? Optional.of(reason(strength)) : Optional.empty();
    }

    /** What the longest part of a guessable phrase is: that is what a person can change. */
    private static String reason(Strength strength) {
        Match longest = strength.getSequence().stream()
                .max(Comparator.comparingInt(Match::tokenLength))
                .orElseThrow();
        if ("user_inputs".equals(longest.dictionaryName)) {
            return "account.passphrase.near";
        }
        return switch (longest.pattern) {
            case Repeat -> "account.passphrase.repeats";
            case Sequence, Spatial -> "account.passphrase.row";
            case Date, Regex -> "account.passphrase.date";
            case Dictionary, Bruteforce -> "account.passphrase.known";
        };
    }

    private static List<String> near() {
        try {
            List<String> words = new ArrayList<>();
            for (Resource list :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:words/near.*.txt")) {
                list.getContentAsString(StandardCharsets.UTF_8).lines().forEach(words::add);
            }
            return List.copyOf(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String core(String phrase) {
        return phrase.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
