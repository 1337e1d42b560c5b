package app.ownlight.support;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The sentences of the interface in one language, as they stand in their file. */
public record Sentences(List<String> lines, Properties byKey) {

    private static final Pattern INNERMOST = Pattern.compile("\\{[^{}]*}");

    public static Sentences english() {
        return in("messages.properties");
    }

    public static Sentences spanish() {
        return in("messages_es.properties");
    }

    /** Keys, comments and empty lines in their order, without what is said. */
    public List<String> order() {
        return lines.stream().map(line -> line.replaceFirst("=.*", "")).toList();
    }

    public String of(String key) {
        return byKey.getProperty(key);
    }

    /** What a sentence leaves open, innermost first: numbers of values, kinds and limits of choices. */
    public static List<String> openings(String sentence) {
        List<String> found = new ArrayList<>();
        String rest = sentence;
        for (var hole = INNERMOST.matcher(rest); hole.find(); hole = INNERMOST.matcher(rest)) {
            found.add(hole.group().replaceAll("([#<])[^|}]*", "$1"));
            rest = hole.replaceFirst("");
        }
        return found.stream().sorted().toList();
    }

    /** What is said whatever is filled in. */
    public static List<String> fixedParts(String sentence) {
        String rest = sentence;
        for (var hole = INNERMOST.matcher(rest); hole.find(); hole = INNERMOST.matcher(rest)) {
            rest = hole.replaceFirst("\0");
        }
        return List.of(rest.split("\0")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Sentences in(String name) {
        Path file = Path.of("src/main/resources", name);
        Properties byKey = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            byKey.load(reader);
            return new Sentences(Files.readAllLines(file), byKey);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
