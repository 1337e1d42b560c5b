package app.ownlight.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;

/** An open file of {@link ForcedFiles}. */
class ForcedChannel extends FileBaseDefault {

    private final FileChannel base;
    private final Path file;

    ForcedChannel(FileChannel base, Path file) {
        this.base = base;
        this.file = file;
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
        ForcedFiles.force(file);
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        return base.read(into, position);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        return base.write(from, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        base.truncate(size);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
