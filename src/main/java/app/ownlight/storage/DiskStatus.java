package app.ownlight.storage;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages at the way in tell of the disk: that a copy is shown in place of a damaged file, and that no backup can be made. */
@ControllerAdvice
public class DiskStatus {

    private final DatabaseFile database;
    private final DamagedFiles damaged;
    private final DailyBackups daily;

    DiskStatus(DatabaseFile database, DamagedFiles damaged, DailyBackups daily) {
        this.database = database;
        this.damaged = damaged;
        this.daily = daily;
    }

    @ModelAttribute("disk")
    DiskStatus forTemplates() {
        return this;
    }

    /** The copy that is shown in place of a damaged file, until the folder of damaged files is deleted; null where there is none. */
    public @Nullable Copy copy() {
        if (!database.isUsed()) {
            return null;
        }
        Optional<Path> folder = damaged.last();
        return folder.flatMap(damaged::inPlaceOf)
                .map(backup -> new Copy(damaged.inOwnTime(backup), folder.get(), database.damaged()))
                .orElse(null);
    }

    /** The folder that backups cannot be made in; null where they can. */
    public @Nullable Path failingBackups() {
        return daily.areFailing() ? database.backups() : null;
    }

    /**
     * @param made when the copy was made, in the machine's time
     * @param kept the folder of the damaged file
     * @param toDelete the folder to delete when the damaged file is no longer needed
     */
    public record Copy(ZonedDateTime made, Path kept, Path toDelete) {}
}
