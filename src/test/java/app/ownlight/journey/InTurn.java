package app.ownlight.journey;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** Programs that the machine has not are fetched by one JVM of the tests, while the others wait and find them. */
final class InTurn {

    private static final Path LOCK = Path.of("target", "fetching.lock");

    private InTurn() {}

    static <T> T during(Callable<T> fetching) {
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
