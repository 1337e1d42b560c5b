package app.ownlight.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Turns YAML into records with Boot's own loader and binder; a key nobody knows is an error. */
final class Yaml {

    private Yaml() {}

    static <T> T read(SourceFile file, String yaml, Class<T> shape) {
        try {
            var resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
            var sources = new YamlPropertySourceLoader().load(file.name(), resource);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bindOrCreate("", Bindable.of(shape), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
        } catch (MarkedYAMLException bad) {
            throw file.broken("line " + (bad.getProblemMark().getLine() + 1), "is not YAML: " + bad.getProblem());
        } catch (YAMLException bad) {
            throw file.broken("file", "is not YAML: " + bad.getMessage());
        } catch (BindException bad) {
            throw broken(file, bad);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static BrokenGuideException broken(SourceFile file, BindException bad) {
        if (bad.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
            ConfigurationProperty first =
                    unbound.getUnboundProperties().iterator().next();
            return file.broken(place(first.getName(), first), "is not a known key");
        }
        return file.broken(place(bad.getName(), bad.getProperty()), "has the wrong kind of value");
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
