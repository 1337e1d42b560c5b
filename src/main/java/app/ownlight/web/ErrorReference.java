package app.ownlight.web;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes each refusal under a number that also stands on its page, so that somebody can be asked about it and no words are told. */
final class ErrorReference {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);
    private static final SecureRandom CHANCE = new SecureRandom();

    private ErrorReference() {}

    /** The number for the page: two groups of four digits. */
    static String note(int status, @Nullable Throwable problem) {
        String reference = "%04d-%04d".formatted(CHANCE.nextInt(10_000), CHANCE.nextInt(10_000));
        if (status < 500 || problem == null) {
            LOG.info("Refused with {}, reference {}", status, reference);
        } else {
            LOG.error("Failed with {}, reference {}", status, reference, problem);
        }
        return reference;
    }
}
