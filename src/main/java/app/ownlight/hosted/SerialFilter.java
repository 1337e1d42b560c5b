package app.ownlight.hosted;

import java.io.ObjectInputFilter;

/**
 * Lets no bytes become Java objects but the few simple values that a session holds. Nothing here reads objects, and a hole in a
 * library is not to change that (OWASP Deserialization Cheat Sheet).
 */
public final class SerialFilter {

    static final ObjectInputFilter SIMPLE_VALUES = ObjectInputFilter.Config.createFilter(
            "maxdepth=4;java.lang.String;java.lang.Boolean;java.lang.Integer;java.lang.Long;java.lang.Number;java.time.Ser;java.time.Instant;!*");

    private SerialFilter() {}

    /** For the whole program, unless {@code -Djdk.serialFilter} has set another. */
    public static void install() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(SIMPLE_VALUES);
        }
    }
}
