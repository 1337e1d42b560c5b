package app.ownlight.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.stereotype.Component;

/**
 * A marker in the home folder, locked while the program runs and removed once the database is closed. One that is found
 * unlocked was left by a run that broke off.
 */
@Component
class RunningMarker implements DisposableBean {

    /** How the run before ended. One that never had a database ready to write to can have lost nothing. */
    enum Before {
        NONE,
        STOPPED,
        BROKE_OFF
    }

    private final DatabaseFile database;
    private @Nullable FileChannel marker;
    private boolean settled;

    RunningMarker(DatabaseFile database) {
        this.database = database;
    }

    /**
     * Takes the home folder for this program alone.
     *
     * @throws SQLException as the database would, where another Ownlight has it
     */
    Before begin() throws IOException, SQLException {
        boolean left = Files.exists(database.marker());
        FileChannel channel = OwnerOnlyFiles.open(database.marker());
        if (!isLocked(channel)) {
            channel.close();
            throw new SQLException("The home folder is in use", null, DatabaseFile.ALREADY_OPEN);
        }
        marker = channel;
        boolean none = !Files.exists(database.path()) || channel.size() > 0;
        if (none) {
            channel.write(ByteBuffer.wrap("new".getBytes(StandardCharsets.US_ASCII)), 0);
        }
        channel.force(true);
        OwnerOnlyFiles.force(database.home());
        return none ? Before.NONE : left ? Before.BROKE_OFF : Before.STOPPED;
    }

    /** The database was looked through and can be written to. */
    void settle() throws IOException {
        if (marker != null) {
            marker.truncate(0);
            settled = true;
        }
    }

    /** After the last connection to the database, which depends on this. */
    @Override
    public void destroy() throws IOException {
        if (marker != null) {
            if (settled && isClosed(database.path())) {
                Files.deleteIfExists(database.marker());
            }
            marker.close();
        }
    }

    /** The database locks its file while it is open. */
    private static boolean isClosed(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return isLocked(channel);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Component
    static class BeforeTheDatabase extends AbstractDependsOnBeanFactoryPostProcessor {

        BeforeTheDatabase() {
            super(DataSource.class, RunningMarker.class);
        }
    }
}
