package app.ownlight.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ShownCodesTests {

    @Test
    void begin_no_session_in_the_place_of_one_that_has_ended() {
        MockHttpServletRequest request = new MockHttpServletRequest();

        new ShownCodes().forget(request);

        assertThat(request.getSession(false)).isNull();
    }
}
