package app.ownlight.vault;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes keys out of passphrases with Argon2id (RFC 9106), a few at a time. */
@Component
@EnableConfigurationProperties(Argon2Settings.class)
class PassphraseKdf {

    private static final Duration WAIT = Duration.ofSeconds(3);

    private final Cost cost;
    private final KdfLimiter places;

    @Autowired
    PassphraseKdf(Argon2Settings settings) {
        this(settings.cost(), new KdfLimiter(placesHere(settings.cost()), WAIT));
    }

    PassphraseKdf(Cost cost, KdfLimiter places) {
        this.cost = cost;
        this.places = places;
    }

    /** The cost of new wraps. */
    Cost cost() {
        return cost;
    }

    /** @throws VaultBusyException when no place becomes free in time */
    StretchedPassphrase stretch(String passphrase, byte[] salt, Cost cost) {
        // A wrap from costlier days takes as much room as several of today's.
        int needed = (cost.memory() + this.cost.memory() - 1) / this.cost.memory();
        return places.during(needed, () -> run(passphrase, salt, cost));
    }

    /** One run, in a place of its own. */
    StretchedPassphrase run(String passphrase, byte[] salt, Cost cost) {
        byte[] typed = normalized(passphrase);
        byte[] output = new byte[StretchedPassphrase.BYTES];
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memory())
                    .withIterations(cost.passes())
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            argon2.generateBytes(typed, output);
            return new StretchedPassphrase(output);
        } finally {
            Arrays.fill(typed, (byte) 0);
            Arrays.fill(output, (byte) 0);
        }
    }

    /** NFKC (NIST SP 800-63B-4, 3.1.1.2), so that every keyboard's way to write an accent opens the journal. */
    private static byte[] normalized(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    private static int placesHere(Cost cost) {
        Runtime machine = Runtime.getRuntime();
        return KdfLimiter.fitting(cost, machine.availableProcessors(), machine.maxMemory());
    }
}
