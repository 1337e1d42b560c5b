package app.ownlight.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the folder that holds the journals before anything is written to it, open to its owner alone. */
class HomeFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String home = environment.getProperty("ownlight.home");
        if (home != null && !home.isBlank()) {
            Path folder = Path.of(home).toAbsolutePath().normalize();
            make(folder);
            // H2 takes no relative path.
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("private home", Map.of("ownlight.home", folder.toString())));
        }
    }

    private static void make(Path home) {
        try {
            OwnerOnlyFiles.folder(home);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be made. Set ownlight.home to another.", e);
        }
    }
}
