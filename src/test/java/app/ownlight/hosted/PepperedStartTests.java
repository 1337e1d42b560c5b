package app.ownlight.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.OwnlightApplication;
import app.ownlight.start.StartProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

/** What the console says where the peppers are wrong, and that nobody is answered then. */
@ExtendWith(OutputCaptureExtension.class)
class PepperedStartTests {

    private static final String PEPPER = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    @TempDir
    Path home;

    @Test
    void stops_at_one_that_is_cut_short_without_telling_it(CapturedOutput output) {
        String cut = PEPPER.substring(0, 40);

        refuses("--ownlight.peppers.1=" + cut);

        assertThat(output)
                .contains("Pepper 1 (ownlight.peppers.1) is not the base64 of 32 bytes.", "It has 44 signs")
                .doesNotContain(cut, "Tomcat started");
    }

    @Test
    void stops_at_another_one_than_the_journals_were_sealed_with(CapturedOutput output) throws Exception {
        String url = "jdbc:h2:file:" + home + "/ownlight";
        Flyway.configure().dataSource(url, "sa", "").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into pepper_check values (1, x'00')");
        }

        refuses("--ownlight.peppers.1=" + PEPPER);

        assertThat(output)
                .contains("Pepper 1 (ownlight.peppers.1) is another one", "Put the right one back.")
                .doesNotContain(PEPPER, "Tomcat started");
    }

    private void refuses(String pepper) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(OwnlightApplication.class)
                        .run("--ownlight.home=" + home, "--server.port=0", pepper))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(StartProblemException.class);
    }
}
