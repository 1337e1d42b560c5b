package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.OwnlightApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class HomeFolderTests {

    @TempDir
    Path folder;

    @Test
    void is_made_for_its_owner_alone_and_holds_the_database() throws Exception {
        Path home = folder.resolve("deeper/home");

        try (ConfigurableApplicationContext program = start(home)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");
            assertThat(home.resolve("ownlight.mv.db")).exists();
        }
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(OwnlightApplication.class)
                .run("--ownlight.home=" + home, "--server.port=0");
    }
}
