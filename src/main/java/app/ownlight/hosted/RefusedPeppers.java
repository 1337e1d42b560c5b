package app.ownlight.hosted;

import app.ownlight.vault.PepperException;
import java.util.Locale;

/** What is said where the program does not start, to who runs it. */
final class RefusedPeppers {

    private RefusedPeppers() {}

    static PepperException wrong(int id) {
        return new PepperException(
                "Pepper %d (ownlight.peppers.%d) is another one than this database was used with, so its journals would stay closed."
                        .formatted(id, id),
                "Put the right one back. A new pepper takes a new number, beside this one (docs/hosting.md).");
    }

    static PepperException missing(int id, long journals) {
        return new PepperException(
                String.format(
                        Locale.ROOT,
                        "Pepper %d (ownlight.peppers.%d) is not set, and journals in this database open with it alone: %,d.",
                        id,
                        id,
                        journals),
                "Put it back. It can go once each of these was opened beside a newer one (docs/hosting.md).");
    }

    static PepperException hosted() {
        return new PepperException(
                "This database belongs to a hosted run: it was used with a pepper, and none is set.",
                "Start with the profile hosted and its peppers, or name another database.");
    }
}
