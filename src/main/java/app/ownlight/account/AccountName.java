package app.ownlight.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a journal as it was typed, and folded (NFKC, without case) as it is compared.
 */
public record AccountName(String typed, String folded) {

    static final int SHORTEST = 3;
    static final int LONGEST = 40;

    public static AccountName of(String typed) {
        String stripped = typed.strip();
        String even = Normalizer.normalize(stripped, Normalizer.Form.NFKC);
        // Up and down again folds letters that only one direction knows, such as the German sharp s.
        return new AccountName(stripped, even.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /** The message key of what speaks against the name, if anything. */
    public Optional<String> problem() {
        int length = typed.codePointCount(0, typed.length());
        if (length == 0) {
            return Optional.of("account.name.missing");
        }
        if (length < SHORTEST || length > LONGEST || folded.length() > 4 * LONGEST) {
            return Optional.of("account.name.length");
        }
        return typed.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("account.name.signs")
                : Optional.empty();
    }
}
