package app.ownlight.storage;

import app.ownlight.start.StartProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks through a database file before the program uses it; where it is damaged, the newest backup that opens takes its place. */
@Component
class Repair {

    private static final Logger LOG = LoggerFactory.getLogger(Repair.class);

    private static final String SAID =
            "The file that holds the journals was damaged when Ownlight stopped. It is kept in {}."
                    + " What is shown now is the copy of {}; what was written after that is only in the damaged file.";

    /** H2's DATABASE_ALREADY_OPEN_1, FILE_VERSION_ERROR_1 and WRONG_USER_OR_PASSWORD: the file is well, and not for us. */
    private static final Set<Integer> NO_DAMAGE = Set.of(DatabaseFile.ALREADY_OPEN, 90048, 28000);

    private final DatabaseFile database;
    private final Backups backups;
    private final DamagedFiles damaged;
    private final Clock clock;

    Repair(DatabaseFile database, Backups backups, DamagedFiles damaged, Clock clock) {
        this.database = database;
        this.backups = backups;
        this.damaged = damaged;
        this.clock = clock;
    }

    /**
     * @param thoroughly whether to read all rows, and not only to open it
     * @throws StartProblemException where it is damaged and no backup opens
     * @throws SQLException where it cannot be opened for another reason
     */
    void check(boolean thoroughly) throws SQLException, IOException {
        try (Connection connection = database.openToRead(database.home())) {
            boolean empty = (thoroughly ? TableRows.read(connection) : TableRows.counted(connection)).isEmpty();
            if (empty) {
                throw new SQLException("The file has no tables");
            }
        } catch (SQLException e) {
            if (NO_DAMAGE.contains(e.getErrorCode())) {
                throw e;
            }
            putBack(e);
        } catch (AssertionError | OutOfMemoryError e) {
            putBack(e); // H2 asserts what it reads, where assertions are on, and asks for as much room as a damaged
            // length says
        }
    }

    private void putBack(Throwable damage) throws IOException {
        readsToItsEnd(database.path()); // else the disk or the permission fails, and not the file
        for (Backup backup : backups.newestFirst()) {
            if (opens(backup)) {
                putBack(backup);
                return;
            }
            LOG.warn("The backup {} does not open; trying the one before.", backup.file());
        }
        throw lost(damage);
    }

    private StartProblemException lost(Throwable damage) {
        String description =
                "The file that holds the journals is damaged, and there is no backup that opens.%n%n".formatted()
                        + "    File:    %s%n    Backups: %s%n%n".formatted(database.path(), database.backups())
                        + "Ownlight has not changed the file, and has not begun an empty one in its place.";
        String action =
                "Copy the whole home folder to a safe place first. If you have a copy of the file from elsewhere,"
                        + " such as a backup of this machine, put it in the file's place and start again (docs/backups.md). To"
                        + " begin with empty journals, move the damaged file to another folder; a later tool may still read it.";
        return new StartProblemException(description, action, damage);
    }

    private boolean opens(Backup backup) {
        try (UnpackedBackup unpacked = UnpackedBackup.of(backup.file(), database.checking());
                Connection connection = database.openToRead(unpacked.folder())) {
            return !TableRows.read(connection).isEmpty();
        } catch (SQLException | IOException | AssertionError | OutOfMemoryError e) {
            return false;
        }
    }

    private void putBack(Backup backup) throws IOException {
        try (UnpackedBackup unpacked = UnpackedBackup.of(backup.file(), database.checking())) {
            OwnerOnlyFiles.force(unpacked.database());
            Path kept = damaged.keep(database.path(), backup, clock.instant());
            Files.move(unpacked.database(), database.path(), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnlyFiles.force(database.home());
            LOG.warn(SAID, kept, damaged.inOwnTime(backup));
        }
    }

    private static void readsToItsEnd(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
