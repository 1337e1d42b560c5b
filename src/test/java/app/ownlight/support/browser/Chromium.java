package app.ownlight.support.browser;

import app.ownlight.support.Machine;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds a Chromium that starts, and fetches one where the machine has none. Looked for once in a JVM. */
public final class Chromium {

    private static final File LOG = new File("target/chromium.log");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final Optional<Path> FOUND = Machine.inTurn(Chromium::search);

    private Chromium() {}

    /**
     * The executable: the one {@code CHROMIUM} names, else one on the path, else Playwright's own (fetched), else the
     * system's package (installed, as root only). Fetching takes minutes and leaves its words in target/chromium.log.
     *
     * @throws IllegalStateException when none of them starts; a journey is never skipped
     */
    static Path find() {
        return FOUND.orElseThrow(() -> new IllegalStateException(
                "No Chromium starts here, none could be fetched by Playwright and none installed with apt-get (%s tells why): install one, or name its executable in CHROMIUM."
                        .formatted(LOG)));
    }

    /** A Playwright that fetches nothing by itself; its caller closes it. */
    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    }

    private static Optional<Path> search() {
        return Stream.<Supplier<Stream<Path>>>of(
                        Chromium::named, Chromium::onThePath, Chromium::playwrights, Chromium::packaged)
                .flatMap(Supplier::get)
                .filter(Chromium::starts)
                .findFirst();
    }

    private static Stream<Path> named() {
        return Stream.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> onThePath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(path -> path.toFile().canExecute());
    }

    private static Stream<Path> playwrights() {
        // In a JVM of its own, because the command line of Playwright ends with System.exit.
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var install = List.of("com.microsoft.playwright.CLI", "install", "--no-shell", "chromium");
        succeeds(
                180,
                Stream.concat(Stream.of(java, "-cp", System.getProperty("java.class.path")), install.stream())
                        .toList());
        try (var playwright = playwright()) {
            return Stream.of(Path.of(playwright.chromium().executablePath()));
        }
    }

    private static Stream<Path> packaged() {
        if (Machine.isOurs()) {
            succeeds(180, List.of("apt-get", "update"));
            succeeds(480, List.of("apt-get", "install", "-y", "chromium"));
        }
        return onThePath();
    }

    /** Being there is not enough: Ubuntu's is a stub that asks for a snap, a downloaded one may lack libraries. */
    private static boolean starts(Path executable) {
        return succeeds(30, List.of(executable.toString(), "--version"));
    }

    private static boolean succeeds(int seconds, List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
