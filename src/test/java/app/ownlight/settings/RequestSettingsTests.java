package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.ownlight.account.OpenJournal;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Settings that cannot be read, because the database is away. */
class RequestSettingsTests {

    private final AccountSettings stored = mock();
    private final RequestSettings settings = new RequestSettings(stored);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/journal");

    @BeforeEach
    void cannot_be_read() {
        when(stored.of(any())).thenThrow(new DataAccessResourceFailureException("away"));
        request.setUserPrincipal(UsernamePasswordAuthenticationToken.authenticated(
                new OpenJournal(UUID.randomUUID(), mock(), 1), null, List.of()));
    }

    @Test
    void are_an_outage_and_not_the_settings_of_somebody_else() {
        assertThatThrownBy(() -> settings.of(request)).isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void are_not_missed_on_the_page_that_says_so() {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 503);

        assertThat(settings.of(request)).isEqualTo(Settings.UNTOUCHED);
    }
}
