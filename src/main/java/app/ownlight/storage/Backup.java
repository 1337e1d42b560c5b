package app.ownlight.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A zip file with the database as it was at an instant, which is in its name to the second, in UTC:
 * {@code ownlight-2026-11-22T081502Z.zip}.
 */
record Backup(Path file, Instant made) {

    private static final String START = "ownlight-";
    private static final String END = ".zip";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssX").withZone(ZoneOffset.UTC);

    static Backup in(Path folder, Instant made) {
        return new Backup(folder.resolve(START + stamp(made) + END), made);
    }

    /** The backup that a file's name says it is; nothing for a file of somebody else's. */
    static Optional<Backup> of(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(START) || !name.endsWith(END)) {
            return Optional.empty();
        }
        try {
            String stamp = name.substring(START.length(), name.length() - END.length());
            return Optional.of(new Backup(file, STAMP.parse(stamp, Instant::from)));
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** An instant as names of files have it, such as {@code 2026-11-22T081502Z}. */
    static String stamp(Instant instant) {
        return STAMP.format(instant);
    }
}
