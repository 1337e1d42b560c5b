package app.ownlight.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/** The database file of a backup, unpacked in a private folder that goes when this is closed. */
record UnpackedBackup(Path folder) implements AutoCloseable {

    /** @throws IOException where the zip file is damaged (its checksum is compared) or the disk is full */
    static UnpackedBackup of(Path zip, Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        UnpackedBackup unpacked = new UnpackedBackup(OwnerOnlyFiles.folder(folder));
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            unpacked.copy(in);
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    Path database() {
        return folder.resolve(DatabaseFile.NAME);
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private void copy(ZipInputStream in) throws IOException {
        ZipEntry entry = in.getNextEntry();
        if (entry == null || !entry.getName().equals(DatabaseFile.NAME)) {
            throw new ZipException("No " + DatabaseFile.NAME + " comes first in the zip file");
        }
        try (OutputStream out = Channels.newOutputStream(OwnerOnlyFiles.open(database()))) {
            in.transferTo(out);
        }
    }
}
