package app.ownlight.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.OwnlightApplication;
import app.ownlight.start.StartProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

class HostedSettingsTests {

    private static MockEnvironment whole() {
        return withoutPepper().withProperty("ownlight.peppers.1", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
    }

    private static MockEnvironment withoutPepper() {
        return new MockEnvironment()
                .withProperty("ownlight.address", "https://journal.example.org")
                .withProperty("ownlight.proxy", "10.0.0.5, 10.1.0.0/24, 2001:db8::/56")
                .withProperty("ownlight.registration", "invite")
                .withProperty("spring.datasource.url", "jdbc:postgresql://one,two/ownlight")
                .withProperty("server.servlet.session.cookie.secure", "true")
                .withProperty("server.forward-headers-strategy", "native");
    }

    @Test
    void are_taken_when_nothing_is_missing() {
        assertThat(HostedSettings.problems(whole())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ownlight.address, '', OWNLIGHT_ADDRESS",
        "ownlight.address, http://journal.example.org, OWNLIGHT_ADDRESS",
        "ownlight.address, https://journal.example.org/, OWNLIGHT_ADDRESS",
        "ownlight.address, https://somebody@journal.example.org, OWNLIGHT_ADDRESS",
        "ownlight.address, journal.example.org, OWNLIGHT_ADDRESS",
        "ownlight.proxy, '', OWNLIGHT_PROXY",
        "ownlight.proxy, proxy.example.org, OWNLIGHT_PROXY",
        "ownlight.proxy, .*, OWNLIGHT_PROXY",
        "ownlight.proxy, 0.0.0.0/0, OWNLIGHT_PROXY",
        "ownlight.proxy, '10.0.0.5,', OWNLIGHT_PROXY",
        "ownlight.proxy, 10.0.0, OWNLIGHT_PROXY",
        "ownlight.proxy, 10.0.0.5/33, OWNLIGHT_PROXY",
        "ownlight.registration, open, OWNLIGHT_REGISTRATIONOPENTOEVERYONE",
        "spring.datasource.url, '', SPRING_DATASOURCE_URL",
        "spring.datasource.url, jdbc:h2:mem:journal, SPRING_DATASOURCE_URL",
        "server.servlet.session.cookie.secure, false, cookie.secure",
        "server.forward-headers-strategy, framework, forward-headers-strategy",
        "ownlight.operator.password, fourteen signs, OWNLIGHT_OPERATOR_PASSWORD",
        "ownlight.operator.password, '', OWNLIGHT_OPERATOR_PASSWORD"
    })
    void are_refused_with_the_name_of_what_to_set(String setting, String value, String named) {
        assertThat(HostedSettings.problems(whole().withProperty(setting, value)))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains(named));
    }

    @Test
    void are_refused_without_a_pepper_and_tell_how_to_make_one() {
        assertThat(HostedSettings.problems(withoutPepper()))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).contains("openssl rand -base64 32", "OWNLIGHT_PEPPERS_1", "apart"));
    }

    @Test
    void are_open_to_everyone_where_that_is_said() {
        assertThat(HostedSettings.problems(whole().withProperty("ownlight.registration", "open")
                        .withProperty("ownlight.registration-open-to-everyone", "true")))
                .isEmpty();
    }

    /** As Tomcat tells addresses apart: it takes a list without networks for a pattern of text. */
    @Test
    void name_each_proxy_as_a_network() {
        assertThat(HostedSettings.networks("10.0.0.5, 10.1.0.0/24,2001:db8::1"))
                .isEqualTo("10.0.0.5/32,10.1.0.0/24,2001:db8::1/128");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void stop_the_start_with_a_sentence_for_each_that_is_missing(CapturedOutput output) {
        SpringApplication application = new SpringApplication(OwnlightApplication.class);

        assertThatThrownBy(() -> application.run("--server.port=0", "--spring.profiles.active=hosted"))
                .isInstanceOf(StartProblemException.class);

        assertThat(output.getAll())
                .contains(
                        "OWNLIGHT_ADDRESS",
                        "OWNLIGHT_PROXY",
                        "SPRING_DATASOURCE_URL",
                        "OWNLIGHT_PEPPERS_1",
                        "docs/hosting.md")
                .doesNotContain("Tomcat started");
    }
}
