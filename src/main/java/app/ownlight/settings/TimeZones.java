package app.ownlight.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zones that a person can name, as the IANA database writes them. */
final class TimeZones {

    /** Offered while somebody types; every other one is taken too. */
    static final List<String> COMMON = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "America/Toronto",
            "America/Mexico_City",
            "America/Guatemala",
            "America/Havana",
            "America/Santo_Domingo",
            "America/Bogota",
            "America/Caracas",
            "America/Guayaquil",
            "America/Lima",
            "America/Santiago",
            "America/Argentina/Buenos_Aires",
            "America/Montevideo",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Madrid");

    private TimeZones() {}

    static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** The zone that was typed, however its capitals and gaps are written. */
    static Optional<String> find(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst();
    }
}
