package app.ownlight.support.database;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** A way to a database that can become slow, or stand still with all connections open. */
public final class SlowRoad implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final ServerSocket entry;
    private final int to;
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private volatile long delay;
    private volatile boolean blocked;

    /** @param to a port of this machine */
    public SlowRoad(int to) throws IOException {
        this.to = to;
        entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> {
            while (!entry.isClosed()) {
                connect(entry.accept());
            }
        });
    }

    public int port() {
        return entry.getLocalPort();
    }

    /** Holds everything back for some time, in each direction. */
    public void delays(long milliseconds) {
        delay = milliseconds * 1_000_000;
    }

    /** Lets nothing through, or everything again. */
    public void isBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    @Override
    public void close() throws IOException {
        entry.close();
        for (Closeable socket : open) {
            socket.close();
        }
    }

    private void connect(Socket from) throws IOException {
        Socket on = new Socket(InetAddress.getLoopbackAddress(), to);
        open.addAll(List.of(from, on));
        start(() -> pass(from, on));
        start(() -> pass(on, from));
    }

    private void pass(Socket from, Socket on) throws IOException {
        try (from;
                on) {
            byte[] chunk = new byte[CHUNK];
            for (int read = from.getInputStream().read(chunk);
                    read >= 0;
                    read = from.getInputStream().read(chunk)) {
                LockSupport.parkNanos(delay);
                while (blocked && !entry.isClosed()) {
                    LockSupport.parkNanos(10_000_000);
                }
                on.getOutputStream().write(chunk, 0, read);
            }
        }
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // One end went away, as connections do.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
