package app.ownlight.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The folder of backups. A file has a backup's name only once it was read through; files of other names are left alone. */
@Component
class Backups {

    private static final String UNPROVEN = ".unproven";

    private final Path folder;

    Backups(DatabaseFile database) {
        this.folder = database.backups();
    }

    List<Backup> newestFirst() throws IOException {
        return list().map(Backup::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Backup::made).reversed())
                .toList();
    }

    /** An empty file to write a backup to, which does not count yet. */
    Path unproven(Instant made) throws IOException {
        OwnerOnlyFiles.folder(folder);
        Path file = Path.of(Backup.in(folder, made).file() + UNPROVEN);
        OwnerOnlyFiles.open(file).close();
        return file;
    }

    /** Lets a file that was read through count, and only then lets go of those that are no longer needed. */
    void keep(Path proven, Instant made) throws IOException {
        Backup kept = Backup.in(folder, made);
        Files.move(proven, kept.file(), StandardCopyOption.ATOMIC_MOVE);
        OwnerOnlyFiles.force(folder);
        List<Backup> all = newestFirst();
        Set<Instant> staying =
                BackupRetention.kept(all.stream().map(Backup::made).toList());
        for (Backup backup : all) {
            if (!staying.contains(backup.made()) && !backup.file().equals(kept.file())) {
                Files.delete(backup.file());
            }
        }
    }

    /** Removes what a run that broke off has left half done. */
    void sweep() throws IOException {
        Set<Path> halfDone =
                list().filter(file -> file.toString().endsWith(UNPROVEN)).collect(Collectors.toSet());
        for (Path file : halfDone) {
            String name = file.toString();
            if (Backup.of(Path.of(name.substring(0, name.length() - UNPROVEN.length())))
                    .isPresent()) {
                Files.delete(file);
            }
        }
    }

    private Stream<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
