package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.mock.env.MockEnvironment;

/** Who may begin a journal, as it is set. */
class RegistrationTests {

    private static final String OPEN_TO_EVERYONE = "ownlight.registration-open-to-everyone";

    private final MockEnvironment settings = new MockEnvironment();

    @ParameterizedTest
    @CsvSource({"open, OPEN", "invite, INVITE", "closed, CLOSED"})
    void is_what_is_set(String set, Registration registration) {
        settings.setProperty("ownlight.registration", set);

        assertThat(read()).isEqualTo(registration);
    }

    @Test
    void is_open_to_everyone_on_a_server_only_where_that_is_said() {
        settings.setActiveProfiles("hosted");
        settings.setProperty("ownlight.registration", "open");

        assertThatThrownBy(this::read).isInstanceOf(OpenRegistrationException.class);
        assertThat(new OpenRegistrationFailureAnalyzer()
                        .analyze(new OpenRegistrationException())
                        .getAction())
                .contains("invite or closed", OPEN_TO_EVERYONE);

        settings.setProperty(OPEN_TO_EVERYONE, "true");
        assertThat(read()).isEqualTo(Registration.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everyone", "true", "opne"})
    void is_nothing_else(String set) {
        settings.setProperty("ownlight.registration", set);

        assertThatThrownBy(this::read).isInstanceOf(BindException.class);
    }

    private Registration read() {
        return new RegistrationConfiguration().registration(settings);
    }
}
