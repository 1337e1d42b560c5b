package app.ownlight;

import java.nio.file.Path;

/** The database file is damaged and no backup of it opens. It stops the start, and nothing was changed. */
final class LostDatabaseException extends RuntimeException {

    private final Path file;
    private final Path backups;

    LostDatabaseException(Path file, Path backups, Throwable cause) {
        super(file + " is damaged, and no backup opens", cause);
        this.file = file;
        this.backups = backups;
    }

    Path file() {
        return file;
    }

    Path backups() {
        return backups;
    }
}
