package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.sample.TestOwnlightApplication;
import app.ownlight.support.Answer;
import app.ownlight.support.Machine;
import app.ownlight.support.program.HttpPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal to look at, started as a person starts it, in a process of its own with a home where nothing is to appear. */
class SampleTests {

    private static final Pattern TOLD = Pattern.compile("Open +(\\S+)/unlock\\R +Name +(.+)\\R +Passphrase +(.+)\\R");

    @TempDir
    Path home;

    @Test
    void opens_with_what_the_console_says_and_holds_something_of_everything() throws Exception {
        Process sample = start();
        try {
            Matcher told = awaitWelcome(sample);
            HttpPerson person = new HttpPerson(told.group(1));
            assertThat(person.unlocks(told.group(2), told.group(3)).status()).isEqualTo(303);

            Map<String, String> pages = everyPage(person);

            assertThat(pages.keySet().stream().filter(page -> page.matches("/journal/[0-9a-f-]{36}")))
                    .hasSizeGreaterThan(35);
            assertThat(pages).containsKeys("/patterns", "/then-and-now", "/letters", "/keepsake", "/guides/light/loop");
            assertThat(String.join("\n", pages.values()))
                    .contains("The plum tree", "Somebody is looking for the other scissors", "This time I asked.")
                    .contains("To whoever picks the first plums", "The bowl is on the windowsill.")
                    .as("the words of a sealed letter")
                    .doesNotContain("There may be none this year either");
            assertThat(person.opens("/patterns").page().select("figure svg")).hasSize(2);
        } finally {
            sample.destroy();
        }

        assertThat(sample.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output())).doesNotContain("ERROR", "Exception");
        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(output());
        }
    }

    @Test
    void nothing_of_it_is_in_what_is_packaged() throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of("target/classes"))) {
            assertThat(classes.map(Path::toString))
                    .isNotEmpty()
                    .noneMatch(file -> file.matches("(?i).*(sample|TestOwnlight|eight-weeks).*"));
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home,
                        TestOwnlightApplication.class.getName(),
                        "--server.port=" + Machine.freePort())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private Path output() {
        return home.resolve("output.txt");
    }

    private Matcher awaitWelcome(Process sample) throws IOException, InterruptedException {
        while (true) {
            boolean ended = sample.waitFor(100, TimeUnit.MILLISECONDS);
            Matcher told = TOLD.matcher(Files.readString(output()));
            if (told.find()) {
                return told;
            }
            assertThat(ended).as(() -> "It ended: " + told).isFalse();
        }
    }

    /** What the pages say that can be reached by links, each of which is there; without filters, and without changing an entry. */
    private static Map<String, String> everyPage(HttpPerson person) {
        Map<String, String> found = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty()) {
            String address = next.remove();
            Answer answer = person.opens(address);
            assertThat(answer.status()).as(address).isIn(200, 303);
            Document page = answer.page();
            found.put(address, page.select("main").text());
            Stream.concat(page.select("a[href^=/]").eachAttr("href").stream(), Stream.of(answer.location()))
                    .filter(link ->
                            link.matches("/(?!left)[^?#]*(\\?before=\\d+)?") && !link.matches(".*/(edit|delete)"))
                    .filter(link -> !found.containsKey(link) && !next.contains(link))
                    .forEach(next::add);
        }
        return found;
    }
}
