package app.ownlight.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database file is damaged and no backup of it opens, or it is gone while backups are there. It stops the start; nothing was changed. */
final class LostDatabaseException extends RuntimeException {

    private final Path file;
    private final Path backups;
    private final boolean gone;

    private LostDatabaseException(Path file, Path backups, boolean gone, @Nullable Throwable cause) {
        super(gone ? file + " is not there, but backups are" : file + " is damaged, and no backup opens", cause);
        this.file = file;
        this.backups = backups;
        this.gone = gone;
    }

    static LostDatabaseException damaged(Path file, Path backups, Throwable cause) {
        return new LostDatabaseException(file, backups, false, cause);
    }

    static LostDatabaseException gone(Path file, Path backups) {
        return new LostDatabaseException(file, backups, true, null);
    }

    boolean isGone() {
        return gone;
    }

    Path file() {
        return file;
    }

    Path backups() {
        return backups;
    }
}
