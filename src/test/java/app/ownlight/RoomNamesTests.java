package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whoever has an address, a package, a folder of templates or a message key finds the others: they have one name. */
class RoomNamesTests {

    private static final Path JAVA = Path.of("src/main/java/app/ownlight");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What several rooms say. The head of messages.properties names them too. */
    private static final Set<String> SHARED =
            Set.of("layout", "form", "guide", "safety", "entry", "draft", "account", "chart", "paper");

    /** A refusal on the operator's port, which one place draws with all others. */
    private static final String REFUSAL = "operator/refusal";

    @Test
    void an_address_is_answered_in_the_room_that_the_table_names() throws IOException {
        Set<String> answered = controllers().flatMap(RoomNamesTests::addresses).collect(Collectors.toSet());
        assertThat(answered).isNotEmpty().containsExactlyInAnyOrderElementsOf(told());
    }

    @Test
    void a_controller_shows_pages_of_the_folder_with_its_room_s_name() throws IOException {
        Set<String> views = templates().map(RoomNamesTests::named).collect(Collectors.toSet());
        for (Class<?> controller : controllers().toList()) {
            assertThat(texts(JAVA.resolve(room(controller) + "/" + controller.getSimpleName() + ".java")))
                    .as(controller.getSimpleName())
                    .filteredOn(views::contains)
                    .filteredOn(view -> !view.equals(REFUSAL))
                    .allMatch(view -> view.startsWith(room(controller) + "/"));
        }
    }

    @Test
    void a_folder_of_templates_has_the_name_of_a_room() throws IOException {
        try (Stream<Path> all = Files.list(TEMPLATES).filter(Files::isDirectory)) {
            assertThat(all.map(folder -> folder.getFileName().toString()))
                    .allMatch(name -> name.equals("fragments") || Files.isDirectory(JAVA.resolve(name)));
        }
    }

    /** A fragment that several rooms use says what is shared, or what has the fragment's own name. */
    @Test
    void a_key_in_a_template_begins_with_its_folder_or_is_shared() throws IOException {
        for (Path template : templates().toList()) {
            String name = named(template);
            String own = name.startsWith("fragments/")
                    ? name.substring(name.indexOf('/') + 1)
                    : name.contains("/") ? name.substring(0, name.indexOf('/')) : "layout";
            assertThat(found("#\\{([\\w.]+)", Files.readString(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", "")))
                    .as(name)
                    .allMatch(key -> begins(key, own));
        }
    }

    @Test
    void a_key_in_a_class_begins_with_its_room_or_is_shared() throws IOException {
        Set<String> keys = keys();
        try (Stream<Path> all =
                Files.walk(JAVA, 2).filter(file -> file.toString().endsWith(".java"))) {
            for (Path file : all.toList()) {
                String room = file.getParent().getFileName().toString();
                assertThat(texts(file))
                        .as(file.toString())
                        .filteredOn(keys::contains)
                        .allMatch(key -> begins(key, room));
            }
        }
    }

    @Test
    void a_key_begins_with_a_room_or_is_shared() throws IOException {
        assertThat(keys()).allMatch(key -> begins(key, "") || Files.isDirectory(JAVA.resolve(first(key))));
    }

    private static boolean begins(String key, String own) {
        return first(key).equals(own) || SHARED.contains(first(key));
    }

    private static String first(String key) {
        return key.replaceAll("\\..*", "");
    }

    /** Such as {@code letter /letters/{id}}. */
    private static Stream<String> addresses(Class<?> controller) {
        List<String> before = paths(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class));
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping -> paths(mapping).stream())
                .flatMap(path -> before.stream().map(start -> start + path))
                .filter(address -> !address.startsWith("${"))
                // What a part of the address has to look like is not told.
                .map(address -> room(controller) + " " + address.replaceAll(":[^/]+(?=}(/|$))", ""));
    }

    private static List<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }

    /** What the table in the docs says, in the same words. */
    private static Set<String> told() throws IOException {
        String addresses = Files.readString(Path.of("docs/architecture.md"))
                .replaceAll("(?s).*\n## Addresses\n", "")
                .replaceAll("(?s)\n## .*", "");
        return Pattern.compile("(?m)^\\| (\\w+) \\| ([^|]+) \\|")
                .matcher(addresses)
                .results()
                .filter(row -> row.group(2).contains("`"))
                .flatMap(row -> found("`[^/`]*(/[^`?]*)[^`]*`", row.group(2)).stream()
                        .map(address -> row.group(1) + " " + address))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of them, those of the hosted run too. */
    private static Stream<Class<?>> controllers() throws IOException {
        try (Stream<Path> all =
                Files.walk(JAVA, 2).filter(file -> file.toString().endsWith("Controller.java"))) {
            return all
                    .<Class<?>>map(file -> ClassUtils.resolveClassName(
                            "app.ownlight."
                                    + JAVA.relativize(file)
                                            .toString()
                                            .replaceAll("[/\\\\]", ".")
                                            .replace(".java", ""),
                            null))
                    .filter(type -> type.isAnnotationPresent(Controller.class))
                    .toList()
                    .stream();
        }
    }

    private static String room(Class<?> type) {
        return type.getPackageName().replaceAll(".*\\.", "");
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    /** Such as {@code letter/letters}. */
    private static String named(Path template) {
        return TEMPLATES.relativize(template).toString().replace('\\', '/').replace(".html", "");
    }

    private static List<String> texts(Path file) throws IOException {
        return found("\"([^\"\n]*)\"", Files.readString(file));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Set<String> keys() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/messages.properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
