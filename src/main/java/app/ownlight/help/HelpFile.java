package app.ownlight.help;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The file that the help lines stand in, read with Boot's own loader and binder; a key nobody knows is an error. */
record HelpFile(String name, Resource resource) {

    private static final String OURS = "help/lines.yaml";

    /** @param own the path of a practice's own file; empty for the one that comes with the program */
    static HelpFile of(String own) {
        return own.isBlank()
                ? new HelpFile(OURS, new ClassPathResource(OURS))
                : new HelpFile(own, new FileSystemResource(Path.of(own)));
    }

    HelpYaml read() {
        try {
            var sources = new YamlPropertySourceLoader().load(name, resource);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bindOrCreate(
                            "", Bindable.of(HelpYaml.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
        } catch (MarkedYAMLException bad) {
            throw broken("line " + (bad.getProblemMark().getLine() + 1), "is not YAML: " + bad.getProblem());
        } catch (YAMLException bad) {
            throw broken("file", "is not YAML: " + bad.getMessage());
        } catch (BindException bad) {
            throw broken(bad);
        } catch (IOException | IllegalStateException unreadable) {
            throw broken("file", "is no file that can be read");
        }
    }

    BrokenHelpException broken(String place, String reason) {
        return new BrokenHelpException(name, place, reason);
    }

    private BrokenHelpException broken(BindException bad) {
        if (bad.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
            ConfigurationProperty first =
                    unbound.getUnboundProperties().iterator().next();
            return broken(first.getName() + line(first), "is not a known key");
        }
        return broken(bad.getName() + line(bad.getProperty()), "has the wrong kind of value");
    }

    private static String line(@Nullable ConfigurationProperty property) {
        Origin origin = property == null ? null : property.getOrigin();
        // The line is known only to the origin inside the property source's.
        if (origin instanceof PropertySourceOrigin wrapper) {
            origin = wrapper.getOrigin();
        }
        var location = origin instanceof TextResourceOrigin text ? text.getLocation() : null;
        return location == null ? "" : " (line " + (location.getLine() + 1) + ")";
    }
}
