package app.ownlight.vault;

import org.springframework.context.annotation.Primary;

/**
 * Argon2id with the least memory that it has, for pages and services that are not about what a guess costs: a test of a page spent
 * more on it than on the page. What a wrap says of its cost stays as set.
 */
@Primary
public class CheapKdf extends PassphraseKdf {

    private static final Cost LEAST = new Cost(8, 1);

    CheapKdf(Argon2Settings settings) {
        super(settings);
    }

    @Override
    StretchedPassphrase run(String passphrase, byte[] salt, Cost cost) {
        return super.run(passphrase, salt, LEAST);
    }
}
