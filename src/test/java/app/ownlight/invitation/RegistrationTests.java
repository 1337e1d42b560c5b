package app.ownlight.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.mock.env.MockEnvironment;

/** Who may begin a journal, as it is set. */
class RegistrationTests {

    private final MockEnvironment settings = new MockEnvironment();

    @ParameterizedTest
    @CsvSource({"open, OPEN", "invite, INVITE", "closed, CLOSED"})
    void is_what_is_set(String set, Registration registration) {
        settings.setProperty("ownlight.registration", set);

        assertThat(read()).isEqualTo(registration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everyone", "true", "opne"})
    void is_nothing_else(String set) {
        settings.setProperty("ownlight.registration", set);

        assertThatThrownBy(this::read).isInstanceOf(BindException.class);
    }

    private Registration read() {
        return Registration.in(settings);
    }
}
