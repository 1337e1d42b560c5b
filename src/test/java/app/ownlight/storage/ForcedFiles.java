package app.ownlight.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for H2 (the {@code forced:} before a path) that loses its power at any time: beside each file lies what was there when
 * it was last forced. Public, because H2 makes it.
 */
public final class ForcedFiles extends FilePathWrapper {

    static final String SCHEME = "forced";

    private static volatile boolean refusing;

    static void register() {
        FilePath.register(new ForcedFiles());
    }

    /** Whether the disk says no to being forced from now on. */
    static void refuse(boolean yes) {
        refusing = yes;
    }

    /** What a power cut leaves of a file. */
    static Path leftOf(Path file) {
        return Path.of(file + ".forced");
    }

    static void force(Path file) throws IOException {
        if (refusing) {
            throw new IOException("No space left on device");
        }
        Files.copy(file, leftOf(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new ForcedChannel(getBase().open(mode), Path.of(getBase().toString()));
    }
}
