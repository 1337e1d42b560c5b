package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.settings.Switch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void the_scripts_weigh_ten_kilobytes_in_all() throws IOException {
        int weight = 0;
        for (Path script : files(RESOURCES.resolve("static"), ".js")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(Files.readAllBytes(script));
            }
            weight += packed.size();
        }
        assertThat(weight).isPositive().isLessThanOrEqualTo(10 * 1024);
    }

    @Test
    void no_template_holds_a_script_or_a_style_of_its_own() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)<style|\\sstyle=|th:style|<script(?![^>]* (th:)?src=)")
                    .doesNotContainPattern("(?i)\\son[a-z]+=|javascript:|th:inline=|__\\$");
        }
    }

    /** So that one can read it without scrolling sideways. */
    @Test
    void no_line_of_a_template_is_long() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readAllLines(template)).as(template.toString()).allMatch(line -> line.length() <= 140);
        }
    }

    /** A day or a time is written in one of a few ways, which WrittenTimes lists. */
    @Test
    void no_template_formats_a_time_itself() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContain("#temporals", "#dates");
        }
    }

    @Test
    void no_template_asks_the_request_itself() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("#(request|response|session|httpServletRequest|httpSession|ctx|execInfo)\\b")
                    .doesNotContainPattern(
                            "\\$\\{(param|session|application)\\b|T\\(|new \\w+\\(|\\$\\{@|[|(=]@\\w+\\.");
        }
    }

    @Test
    void no_script_keeps_anything_in_the_browser() throws IOException {
        for (Path script : files(RESOURCES.resolve("static"), ".js")) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContainPattern(
                            "localStorage|sessionStorage|indexedDB|caches\\b|serviceWorker|document\\.cookie")
                    .doesNotContainPattern(
                            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
        }
    }

    @Test
    void no_script_knows_a_key_but_shift_and_control_with_enter_or_stands_in_the_way_of_pasting() throws IOException {
        for (Path script : files(RESOURCES.resolve("static"), ".js")) {
            assertThat(Pattern.compile(
                                    "\\.(?:key|code) [!=]== '(\\w+)'(?: && \\((?:event\\.ctrlKey \\|\\| event\\.metaKey)\\))?")
                            .matcher(Files.readString(script))
                            .results())
                    .as(script.toString())
                    .allMatch(key -> key.group(1).equals("Shift") || key.group().matches(".*'Enter' && .*"));
            assertThat(Files.readString(script)).doesNotContainPattern("paste|beforeinput|contextmenu|keypress");
        }
    }

    @Test
    void only_the_guide_s_own_text_passes_as_markup() throws IOException {
        assertThat(files(RESOURCES.resolve("templates"), ".html"))
                .filteredOn(template -> read(template).matches("(?s).*(th:utext|\\[\\().*"))
                .extracting(Path::getFileName)
                .containsExactlyInAnyOrder(Path.of("section.html"), Path.of("guide.html"));
    }

    /** What stands in a template is for whoever reads the template; a page says it in its own language. */
    @Test
    void no_template_says_anything_by_itself() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            Document parsed = Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
            assertThat(parsed.getAllElements().stream()
                            .filter(element -> !element.ownText().matches("[\\W\\d]*|\\[\\[.*]]"))
                            .filter(element -> !element.normalName().equals("a")
                                    || !element.attr("href").contains("//" + element.ownText()))
                            .filter(element -> element.closest("[th:text], [th:utext], [th:replace]") == null))
                    .as(template.toString())
                    .isEmpty();
            assertThat(parsed.select("[aria-label], [title], [alt], [placeholder]"))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_text_a_template_asks_for_is_there() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            Pattern.compile("#\\{([\\w.]+)")
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(found -> asked.add(found.group(1)));
        }
        assertThat(messages().stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_text_is_asked_for() throws IOException {
        String asking = Stream.of(
                        files(RESOURCES.resolve("templates"), ".html"), files(Path.of("src/main/java"), ".java"))
                .flatMap(List::stream)
                .map(TemplateTests::read)
                .collect(Collectors.joining());
        Stream<String> switches = Stream.concat(
                Stream.of(Switch.values()).flatMap(one -> Stream.of(one.text(), one.hint())),
                Stream.of(Switch.Heading.values()).map(Switch.Heading::text));
        Set<String> keys = new HashSet<>(messages().stringPropertyNames());
        keys.removeAll(switches.toList());
        assertThat(keys)
                .allMatch(key -> Pattern.compile("(#\\{|\")" + Pattern.quote(key) + "[(}\"]")
                        .matcher(asking)
                        .find());
    }

    @Test
    void every_text_keeps_the_tone() throws IOException {
        messages()
                .forEach((key, text) -> assertThat(text.toString())
                        .as(key.toString())
                        .doesNotContainPattern("['!\u2014]")
                        .doesNotContainPattern(
                                "(?i)\\b(should|must|just|simply|heal|cure|end-to-end|zero knowledge|unbreakable)\\b"));
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("messages.properties"))) {
            messages.load(file);
        }
        return messages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
