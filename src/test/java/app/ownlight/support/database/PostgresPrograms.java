package app.ownlight.support.database;

import app.ownlight.support.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL's own programs for dumps, from the machine; as root they are installed where there are none. */
public final class PostgresPrograms {

    private static final Path SYSTEM = Path.of("/usr/lib/postgresql");
    private static final Map<String, String> UNATTENDED = Map.of("DEBIAN_FRONTEND", "noninteractive");

    private PostgresPrograms() {}

    /**
     * Runs one to its end.
     *
     * @param program such as {@code pg_dump}
     * @throws IllegalStateException with all it said, where it is not there or fails
     */
    public static void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(find(program).toString()));
        command.addAll(List.of(arguments));
        call(command);
    }

    private static Path find(String program) {
        return Machine.inTurn(() -> fetched(program)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no %s here: install the client programs of PostgreSQL 15 or newer."
                                .formatted(program)));
    }

    private static List<Path> fetched(String program) throws IOException, InterruptedException {
        if (installed(program).isEmpty() && Machine.isOurs()) {
            call(List.of("apt-get", "update"));
            call(List.of("apt-get", "install", "-y", "postgresql-client"));
        }
        return installed(program);
    }

    /** The newest of the system's, else the one on the path. */
    private static List<Path> installed(String program) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(SYSTEM)) {
            try (Stream<Path> versions = Files.list(SYSTEM)) {
                versions.sorted((one, other) -> number(other) - number(one))
                        .map(version -> version.resolve("bin").resolve(program))
                        .forEach(found::add);
            }
        }
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        Stream.of(folders).map(folder -> Path.of(folder, program)).forEach(found::add);
        return found.stream().filter(Files::isExecutable).toList();
    }

    private static int number(Path version) {
        return Integer.parseInt("0" + version.getFileName().toString().replaceAll("\\D.*", ""));
    }

    private static void call(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(UNATTENDED);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + said);
        }
    }
}
