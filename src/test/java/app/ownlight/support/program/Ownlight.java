package app.ownlight.support.program;

import static java.util.function.Predicate.not;

import app.ownlight.support.Machine;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged program in a process of its own, which can be killed and started again. Its home, its temporary files and
 * its output lie in one folder; its address stays the same over restarts, because cookies depend on it.
 */
public final class Ownlight implements AutoCloseable {

    /** Long, because a busy machine starts slowly; a process that ends by itself ends the wait at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private Ownlight(Path folder, int port, Map<String, String> environment) {
        this.folder = folder;
        this.port = port;
        this.environment = environment;
    }

    /** The program, not started yet, with an environment of its own beside the machine's. */
    public static Ownlight in(Path folder, Map<String, String> environment) throws IOException {
        return new Ownlight(folder, Machine.freePort(), environment);
    }

    /**
     * The program, answering. The folder is the test's own, usually a {@code @TempDir}; the arguments follow our own, so
     * that {@code --spring.profiles.active=hosted} and the like work; those that begin with {@code -X} are the virtual machine's.
     *
     * @throws IllegalStateException with all it said, when it ends instead or does not answer within two minutes
     */
    public static Ownlight start(Path folder, String... arguments) throws IOException, InterruptedException {
        var ownlight = in(folder, Map.of());
        ownlight.startAgain(arguments);
        return ownlight;
    }

    /** Starts what was killed or stopped: same home, same address, and its output goes on in the same file. */
    public void startAgain(String... arguments) throws IOException, InterruptedException {
        launch(arguments);
        awaitAnswer();
    }

    /** Starts it and waits for nothing. */
    public void launch(String... arguments) throws IOException {
        Files.createDirectories(temporary());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The first compiler alone starts in half the time, as spring-boot:run does.
        var command = new ArrayList<>(
                List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary()));
        command.addAll(Stream.of(arguments).filter(Ownlight::isForMachine).toList());
        command.addAll(List.of("-jar", System.getProperty("ownlight.jar")));
        command.addAll(List.of("--server.port=" + port, "--ownlight.home=" + home()));
        command.addAll(Stream.of(arguments).filter(not(Ownlight::isForMachine)).toList());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Such as {@code http://localhost:40123}, with no slash at its end. */
    public String address() {
        return "http://localhost:" + port;
    }

    public Path home() {
        return folder.resolve("home");
    }

    /** Where the program's {@code java.io.tmpdir} is, for a test that looks for words left behind. */
    Path temporary() {
        return folder.resolve("temporary");
    }

    /** All it said so far, over all starts, on both streams. */
    public String output() throws IOException {
        return new String(Files.readAllBytes(log()), StandardCharsets.UTF_8);
    }

    public Process process() {
        return process;
    }

    /** Ends it as a power cut does (SIGKILL), and returns when it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as a person or the system does (SIGTERM), and returns its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("Ownlight did not stop within " + PATIENCE);
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Returns when what was launched answers, and fails as {@link #start} does. */
    public void awaitAnswer() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            var ended = process.waitFor(50, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("Ownlight did not start. It said:\n" + output());
            }
        }
    }

    /** Any answer counts, also a refusal: what is answered is the journey's question. */
    private boolean answers() throws IOException {
        var connection = (HttpURLConnection) URI.create(address()).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout((int) PATIENCE.toMillis());
        try {
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static boolean isForMachine(String argument) {
        return argument.startsWith("-X");
    }

    private Path log() {
        return folder.resolve("output.txt");
    }
}
