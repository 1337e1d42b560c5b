package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.support.program.Ownlight;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnlightIT {

    @TempDir
    Path folder;

    @Test
    void has_its_home_alone_comes_back_after_a_kill_and_stops_when_asked() throws Exception {
        try (var ownlight = Ownlight.start(folder)) {
            var address = ownlight.address();
            assertThatThrownBy(() -> Ownlight.start(folder))
                    .hasMessageContaining("Ownlight runs already with this home folder.");

            ownlight.kill();
            assertThat(ownlight.process().isAlive()).isFalse();
            assertThatThrownBy(() -> ask(address)).isInstanceOf(ConnectException.class);
            ownlight.startAgain();
            assertThat(ownlight.address()).isEqualTo(address);
            assertThat(ask(address)).isPositive();

            ownlight.stop();
            assertThat(ownlight.process().isAlive()).isFalse();
        }
    }

    @Test
    void says_why_it_does_not_start() {
        assertThatThrownBy(() -> Ownlight.start(folder, "--server.port=nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void carries_nothing_of_the_journal_to_look_at() throws IOException {
        try (var jar = new JarFile(System.getProperty("ownlight.jar"))) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("(?i).*(sample|TestOwnlight|eight-weeks).*"));
        }
    }

    private static int ask(String address) throws IOException {
        return ((HttpURLConnection) URI.create(address).toURL().openConnection()).getResponseCode();
    }
}
