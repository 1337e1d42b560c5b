package app.ownlight;

import static app.ownlight.support.SourceFiles.SCRIPTS;
import static app.ownlight.support.SourceFiles.TEMPLATES;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.settings.Switch;
import app.ownlight.support.SourceFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TemplateTests {

    @Test
    void no_template_holds_a_script_or_a_style_of_its_own() {
        TEMPLATES.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContainPattern("(?i)<style|\\sstyle=|th:style|<script(?![^>]* (th:)?src=)")
                .doesNotContainPattern("(?i)\\son[a-z]+=|javascript:|th:inline=|__\\$"));
    }

    /** So that one can read it without scrolling sideways. */
    @Test
    void no_line_of_a_template_is_long() {
        TEMPLATES.forEach((name, text) -> assertThat(text.lines()).as(name).allMatch(line -> line.length() <= 140));
    }

    /** A day or a time is written in one of a few ways, which WrittenTimes lists. */
    @Test
    void no_template_formats_a_time_itself() {
        TEMPLATES.forEach((name, text) -> assertThat(text).as(name).doesNotContain("#temporals", "#dates"));
    }

    @Test
    void no_template_asks_the_request_itself() {
        TEMPLATES.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContainPattern("#(request|response|session|httpServletRequest|httpSession|ctx|execInfo)\\b")
                .doesNotContainPattern("\\$\\{(param|session|application)\\b|T\\(|new \\w+\\(|\\$\\{@|[|(=]@\\w+\\."));
    }

    @Test
    void no_script_keeps_anything_in_the_browser() {
        SCRIPTS.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContainPattern(
                        "localStorage|sessionStorage|indexedDB|caches\\b|serviceWorker|document\\.cookie")
                .doesNotContainPattern(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"));
    }

    @Test
    void no_script_knows_a_key_but_shift_and_control_with_enter_or_stands_in_the_way_of_pasting() {
        SCRIPTS.forEach((name, text) -> {
            assertThat(Pattern.compile(
                                    "\\.(?:key|code) [!=]== '(\\w+)'(?: && \\((?:event\\.ctrlKey \\|\\| event\\.metaKey)\\))?")
                            .matcher(text)
                            .results())
                    .as(name)
                    .allMatch(key -> key.group(1).equals("Shift") || key.group().matches(".*'Enter' && .*"));
            assertThat(text).doesNotContainPattern("paste|beforeinput|contextmenu|keypress");
        });
    }

    @Test
    void only_the_guide_s_own_text_passes_as_markup() {
        assertThat(TEMPLATES.entrySet())
                .filteredOn(template -> template.getValue().matches("(?s).*(th:utext|\\[\\().*"))
                .extracting(template -> Path.of(template.getKey()).getFileName().toString())
                .containsExactlyInAnyOrder("section.html", "guide.html");
    }

    /** What stands in a template is for whoever reads the template; a page says it in its own language. */
    @Test
    void no_template_says_anything_by_itself() {
        TEMPLATES.forEach((name, text) -> {
            Document parsed = Jsoup.parse(text, "", Parser.xmlParser());
            assertThat(parsed.getAllElements().stream()
                            .filter(element -> !element.ownText().matches("[\\W\\d]*|\\[\\[.*]]"))
                            .filter(element -> !element.normalName().equals("a")
                                    || !element.attr("href").contains("//" + element.ownText()))
                            .filter(element -> element.closest("[th:text], [th:utext], [th:replace]") == null))
                    .as(name)
                    .isEmpty();
            assertThat(parsed.select("[aria-label], [title], [alt], [placeholder]"))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void every_text_a_template_asks_for_is_there() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        TEMPLATES
                .values()
                .forEach(text -> Pattern.compile("#\\{([\\w.]+)")
                        .matcher(text)
                        .results()
                        .forEach(found -> asked.add(found.group(1))));
        assertThat(messages().stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_text_is_asked_for() throws IOException {
        String asking = String.join("", TEMPLATES.values())
                + String.join("", SourceFiles.in("src/main/java", ".java").values());
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
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
