package app.ownlight.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/**
 * A backup that was written and does not count yet.
 *
 * @param before rows of each table when it was begun, and {@code after} when it was written
 */
record NewBackup(Path file, Instant made, Map<String, Long> before, Map<String, Long> after) {

    /** Writes the database, open or in use, to a file and forces it to the disk. */
    static NewBackup write(DatabaseFile database, Backups backups, Instant now) throws SQLException, IOException {
        Path file = backups.unproven(now);
        try (Connection connection = database.open();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            Map<String, Long> before = TableRows.counted(connection);
            backup.setString(1, file.toString());
            backup.execute();
            OwnerOnlyFiles.force(file);
            return new NewBackup(file, now, before, TableRows.counted(connection));
        } catch (SQLException | IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * Reads the file through and lets it count if it has the database's rows; it is removed otherwise.
     *
     * @return false where it has other rows, which may be so because somebody wrote and deleted meanwhile
     * @throws SQLException where a row cannot be read
     */
    boolean prove(DatabaseFile database, Backups backups) throws SQLException, IOException {
        try (UnpackedBackup unpacked = UnpackedBackup.of(file, database.checking());
                Connection connection = database.openToRead(unpacked.folder())) {
            Map<String, Long> read = TableRows.read(connection);
            boolean whole = read.keySet().equals(before.keySet())
                    && read.keySet().stream().allMatch(table -> fits(table, read));
            if (whole) {
                backups.keep(file, made);
            }
            return whole;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Rows that were written meanwhile may be in it or not. */
    private boolean fits(String table, Map<String, Long> read) {
        long one = before.get(table);
        long other = after.getOrDefault(table, one);
        return Math.min(one, other) <= read.get(table) && read.get(table) <= Math.max(one, other);
    }
}
