package app.ownlight.account;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a passphrase of one's own has to be: 15 to 256 characters (NIST SP 800-63B-4, 3.1.1.2: at least 15 where it is the only
 * factor), any characters, and not one that is guessed at once.
 */
final class Passphrase {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    /** zxcvbn's estimate below which a phrase falls to a fast guesser within hours (scores 0 to 2 of 4). */
    private static final int STRONG = 3;

    private static final Zxcvbn JUDGE = new Zxcvbn();

    private Passphrase() {}

    /** The message key of what speaks against the passphrase, if anything. */
    static Optional<String> problem(String passphrase, AccountName name) {
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
        // The judge's time grows with the square of the length; 100 characters decide.
        String judged = passphrase.substring(0, Math.min(100, passphrase.length()));
        Strength strength = JUDGE.measure(judged, List.of("ownlight", name.folded()));
        return strength.getScore() < STRONG ? Optional.of(reason(strength)) : Optional.empty();
    }

    /** What the longest part of a guessable phrase is: that is what a person can change. */
    private static String reason(Strength strength) {
        Pattern pattern = strength.getSequence().stream()
                .max(Comparator.comparingInt(Match::tokenLength))
                .map(match -> match.pattern)
                .orElse(Pattern.Dictionary);
        return switch (pattern) {
            case Repeat -> "account.passphrase.repeats";
            case Sequence, Spatial -> "account.passphrase.row";
            case Date, Regex -> "account.passphrase.date";
            case Dictionary, Bruteforce -> "account.passphrase.known";
        };
    }

    /** Longer than any that could have been set; refused before any work is done for it. */
    static boolean isTooLong(String passphrase) {
        return passphrase.codePointCount(0, passphrase.length()) > LONGEST
                || passphrase.getBytes(StandardCharsets.UTF_8).length > 4 * LONGEST;
    }
}
