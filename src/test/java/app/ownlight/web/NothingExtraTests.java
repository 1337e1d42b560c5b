package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** What a developer's machine may have and a private journal has not. */
@RealServer
class NothingExtraTests {

    @LocalServerPort
    int port;

    @Autowired
    Environment settings;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot.devtools.restart.Restarter",
                "org.springframework.boot.h2console.autoconfigure.H2ConsoleAutoConfiguration",
                "jakarta.validation.Validation",
                "org.hibernate.validator.HibernateValidator"
            })
    void is_on_the_class_path(String name) {
        assertThat(ClassUtils.isPresent(name, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/h2-console", "/actuator", "/actuator/health", "/actuator/heapdump", "/.git/config", "/error"})
    void is_at_the_usual_addresses(String path) throws IOException {
        assertThat(new RawHttp(port).send("GET", path, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "server.forward-headers-strategy, none",
        "management.server.port, -1",
        "management.endpoints.access.default, none",
        "server.max-http-request-header-size, 8KB",
        "server.servlet.session.tracking-modes, cookie",
        "server.tomcat.connection-timeout, 10s",
        "server.tomcat.max-http-form-post-size, 16MB",
        "server.tomcat.max-parameter-count, 1000",
        "server.tomcat.max-part-count, 5",
        "spring.servlet.multipart.enabled, false",
        "spring.web.error.include-stacktrace, never",
        "spring.web.error.include-message, never",
        "spring.web.error.include-binding-errors, never",
        "spring.web.error.include-exception, false",
        "spring.web.error.whitelabel.enabled, false"
    })
    void is_switched_on(String setting, String value) {
        assertThat(settings.getProperty(setting)).isEqualTo(value);
    }

    @Test
    void is_told_by_the_database_in_files_of_its_own() {
        assertThat(settings.getProperty("spring.datasource.url")).contains(";TRACE_LEVEL_FILE=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.tomcat.accesslog.enabled",
                "spring.mvc.log-resolved-exception",
                "spring.http.log-request-details"
            })
    void is_logged_about_requests(String setting) {
        assertThat(settings.getProperty(setting, "false")).isEqualTo("false");
    }
}
