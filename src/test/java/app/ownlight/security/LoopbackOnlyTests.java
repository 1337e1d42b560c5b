package app.ownlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.OwnlightApplication;
import app.ownlight.start.StartProblemException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LoopbackOnlyTests {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", ""})
    void an_address_that_others_reach_stops_the_start_with_a_sentence(String address, CapturedOutput output) {
        SpringApplication application = new SpringApplication(OwnlightApplication.class);

        assertThatThrownBy(() -> application.run("--server.port=0", "--server.address=" + address))
                .hasRootCauseInstanceOf(StartProblemException.class);

        assertThat(output.getAll())
                .contains(
                        address.isEmpty() ? "every address" : address,
                        "which other machines can reach",
                        "It answers on this machine only.")
                .doesNotContain("Tomcat started");
    }
}
