package app.ownlight.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** What tests share that run in several JVMs at once: ports, and programs to be installed. */
public final class Machine {

    private static final Path LOCK = Path.of("target", "fetching.lock");

    private Machine() {}

    /** A port that nobody listens at, on this machine only. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether programs can be installed. */
    public static boolean isOurs() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Programs that are not there are fetched by one JVM, while the others wait and then find them. */
    public static <T> T inTurn(Callable<T> fetching) {
        try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            return fetching.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
