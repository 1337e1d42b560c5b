package app.ownlight.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Damaged database files, each kept in a folder of its own beside the name of the backup that took its place. */
@Component
class DamagedFiles {

    private static final String IN_ITS_PLACE = "in-its-place.txt";

    private final DatabaseFile database;
    private final ZoneId zone;

    DamagedFiles(DatabaseFile database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** Keeps a file, which stays where it is until another takes its name; so there is no moment without one. */
    Path keep(Path file, Backup inItsPlace, Instant found) throws IOException {
        Path folder = OwnerOnlyFiles.folder(database.damaged().resolve(Backup.stamp(found)));
        Path note = folder.resolve(IN_ITS_PLACE);
        Files.writeString(note, inItsPlace.file().getFileName() + "\n");
        OwnerOnlyFiles.force(note);
        Path kept = folder.resolve(DatabaseFile.NAME);
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.copy(file, kept);
            OwnerOnlyFiles.force(kept);
        }
        OwnerOnlyFiles.force(folder);
        OwnerOnlyFiles.force(database.damaged());
        return folder;
    }

    /** The folder that was kept last, if one lies there still. */
    Optional<Path> last() {
        try (Stream<Path> folders = Files.list(database.damaged())) {
            return folders.filter(Files::isDirectory).max(Comparator.comparing(Path::getFileName));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The backup that took the place of a file kept in a folder. */
    Optional<Backup> inPlaceOf(Path folder) {
        try {
            return Backup.of(
                    Path.of(Files.readString(folder.resolve(IN_ITS_PLACE)).strip()));
        } catch (IOException | InvalidPathException notOurs) {
            return Optional.empty();
        }
    }

    /** When a backup was made, in the time zone of the machine or its setting. */
    ZonedDateTime inOwnTime(Backup backup) {
        return backup.made().atZone(zone);
    }
}
