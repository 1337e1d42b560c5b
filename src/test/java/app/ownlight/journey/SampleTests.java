package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Answer;
import app.ownlight.TestOwnlightApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
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

            Set<String> entries = entries(person);
            assertThat(entries).hasSizeGreaterThan(35);
            assertThat(everyWord(person, entries))
                    .contains(
                            "I am as good as what I bring.",
                            "The plum tree",
                            "Somebody is looking for the other scissors")
                    .doesNotContain("null");
            assertThat(person.opens("/patterns").page().select("figure svg")).hasSize(2);
            assertThat(person.opens("/guides/light/loop").page().select(".own-line"))
                    .hasSize(6);
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
                        "--server.port=" + Ownlight.freePort())
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

    /** The addresses of all entries, from page to page. */
    private static Set<String> entries(HttpPerson person) {
        Set<String> found = new LinkedHashSet<>();
        String next = "/journal";
        while (!next.isEmpty()) {
            Document page = person.opens(next).page();
            found.addAll(page.select(".entries a").eachAttr("href"));
            next = page.select(".pager a[href*=before]").attr("href");
        }
        return found;
    }

    /** What all pages say, each of which is there. */
    private static String everyWord(HttpPerson person, Set<String> entries) {
        StringBuilder words = new StringBuilder();
        Stream.concat(
                        Stream.of("/", "/guides/light", "/journal", "/patterns", "/kept", "/settings", "/your-data"),
                        entries.stream())
                .forEach(address -> {
                    Answer answer = person.opens(address);
                    assertThat(answer.status()).as(address).isEqualTo(200);
                    words.append(answer.page().select("main").text()).append('\n');
                });
        return words.toString();
    }
}
