package app.ownlight.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Machine;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One Chromium for all tests of the JVM, and people who come with it: {@code @RegisterExtension final Browser browser =
 * new Browser();}. After each test everybody leaves, and the test fails if a page asked another host for anything.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(https?|wss?)://(?!(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?(/|$)).*");

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private com.microsoft.playwright.Browser chromium;
    private Playwright playwright;

    /** Somebody whom the program has never seen, with a browser of their own. */
    public Person person() {
        return new Person(this::arrive);
    }

    /** A browser that keeps a profile in a folder; the caller closes it, and may open it again there. */
    public BrowserContext withProfile(Path folder, String... more) {
        var arguments = new ArrayList<>(Running.arguments());
        arguments.addAll(List.of(more));
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.find())
                                .setHeadless(true)
                                .setArgs(arguments));
    }

    /** The addresses on other hosts asked for since the last call, in order. None was reached: no such host is found. */
    List<String> takeRequestsElsewhere() {
        var requests = List.copyOf(elsewhere);
        elsewhere.clear();
        return requests;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var running = test.getRoot()
                .getStore(Namespace.create(Browser.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        chromium = running.chromium();
        playwright = running.playwright();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        people.forEach(BrowserContext::close);
        people.clear();
        assertThat(takeRequestsElsewhere()).as("requests to other hosts").isEmpty();
    }

    private BrowserContext arrive(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = chromium.newContext(options);
        people.add(context);
        // Watched, not routed: a route would switch off the browser's cache, and with it what Back shows.
        context.onRequest(request -> {
            if (ELSEWHERE.matcher(request.url()).matches()) {
                elsewhere.add(request.url());
            }
        });
        return context;
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        static Running start() {
            var executable = Chromium.find();
            var playwright = Chromium.playwright();
            var options = new LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    // Playwright would switch off what a real browser keeps for Back.
                    .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
            return new Running(playwright, playwright.chromium().launch(options.setArgs(arguments())));
        }

        private static List<String> arguments() {
            var arguments = new ArrayList<>(List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-quic",
                    "--disable-sync",
                    "--no-first-run",
                    "--no-proxy-server",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]"));
            if (Machine.isOurs()) {
                arguments.add("--no-sandbox");
            }
            return arguments;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
