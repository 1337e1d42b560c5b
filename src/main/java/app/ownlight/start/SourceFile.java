package app.ownlight.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A file that somebody wrote by hand, as it was read, and what is asked of the values in it. Whatever is wrong stops the start, with
 * file, place and reason.
 *
 * @param name a path: inside the program for files of ours, on the machine for a practice's own
 */
public record SourceFile(String name, String text, Complaint complaint) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    // 40 keeps guide, section and prompt together short enough for an entry's head.
    private static final Pattern SLUG = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /**
     * How a broken file is told.
     *
     * @param problem what cannot be shown
     * @param action what to do about it
     */
    public record Complaint(String problem, String action) {

        /** @param place a key such as {@code prompts[1].slug}, a line, or an element of a drawing */
        public StartProblemException about(String file, String place, String reason) {
            return new StartProblemException(
                    "%s%n%n    File:   %s%n    Place:  %s%n    Reason: %s%n".formatted(problem, file, place, reason),
                    action);
        }
    }

    /** UTF-8, with or without a byte order mark, any line ends. */
    public static SourceFile read(String name, Resource resource, Complaint complaint) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(resource.getContentAsByteArray()))
                    .toString();
            return new SourceFile(name, text.replace("\uFEFF", "").replace("\r\n", "\n"), complaint);
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw complaint.about(name, "file", "is missing");
        } catch (CharacterCodingException other) {
            throw complaint.about(name, "file", "is not UTF-8");
        } catch (IOException unreadable) {
            throw complaint.about(name, "file", "cannot be read: " + unreadable.getMessage());
        }
    }

    public StartProblemException broken(String place, String reason) {
        return complaint.about(name, place, reason);
    }

    /** All of it as YAML. */
    public <T> T yaml(Class<T> shape) {
        return yaml(text, shape);
    }

    /** Turns YAML into records with Boot's own loader and binder; a key nobody knows is an error. */
    public <T> T yaml(String part, Class<T> shape) {
        try {
            var resource = new ByteArrayResource(part.getBytes(StandardCharsets.UTF_8));
            var sources = new YamlPropertySourceLoader().load(name, resource);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bindOrCreate("", Bindable.of(shape), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
        } catch (MarkedYAMLException bad) {
            throw broken("line " + (bad.getProblemMark().getLine() + 1), "is not YAML: " + bad.getProblem());
        } catch (YAMLException bad) {
            throw broken("file", "is not YAML: " + bad.getMessage());
        } catch (BindException bad) {
            throw broken(bad);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    public String required(String place, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw broken(place, "is missing or empty");
        }
        return value.strip();
    }

    public <T> List<T> required(String place, List<T> values) {
        if (values.isEmpty()) {
            throw broken(place, "is missing or empty");
        }
        return values;
    }

    /** Reads one after the other, each with its place such as {@code lines[1]}. */
    public <T, R> List<R> each(String place, List<T> values, BiFunction<String, T, R> reading) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> reading.apply(place + "[" + i + "]", values.get(i)))
                .toList();
    }

    public String slug(String place, @Nullable String value) {
        if (!SLUG.matcher(required(place, value)).matches()) {
            throw broken(
                    place, "“" + value + "” is not a slug: up to 40 of a-z, 0-9 and single hyphens, a letter first");
        }
        return required(place, value);
    }

    public int wholeNumber(String place, @Nullable String value) {
        if (!WHOLE_NUMBER.matcher(required(place, value)).matches()) {
            throw broken(place, "“" + value + "” is not a whole number from 1");
        }
        return Integer.parseInt(required(place, value));
    }

    public void language(String place, String code) {
        if (!LANGUAGES.contains(code)) {
            throw broken(place, "“" + code + "” is not a language of ISO 639-1");
        }
    }

    public void noneTwice(String place, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw broken(place, "“" + value + "” stands there twice");
            }
        }
    }

    private StartProblemException broken(BindException bad) {
        if (bad.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
            ConfigurationProperty first =
                    unbound.getUnboundProperties().iterator().next();
            return broken(place(first.getName(), first), "is not a known key");
        }
        return broken(place(bad.getName(), bad.getProperty()), "has the wrong kind of value");
    }

    private static String place(ConfigurationPropertyName name, @Nullable ConfigurationProperty property) {
        Origin origin = property == null ? null : property.getOrigin();
        // The line is known only to the origin inside the property source's.
        if (origin instanceof PropertySourceOrigin wrapper) {
            origin = wrapper.getOrigin();
        }
        var location = origin instanceof TextResourceOrigin text ? text.getLocation() : null;
        return location == null ? name.toString() : name + " (line " + (location.getLine() + 1) + ")";
    }
}
