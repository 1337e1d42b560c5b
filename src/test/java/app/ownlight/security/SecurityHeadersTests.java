package app.ownlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void keep_a_browser_to_tls_once_it_came_over_it() {
        request.setSecure(true);

        SecurityHeaders.write(request, response);

        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=63072000; includeSubDomains");
        assertThat(response.getHeader("Content-Security-Policy")).endsWith("; upgrade-insecure-requests");
    }

    @Test
    void ask_for_no_tls_on_loopback() {
        SecurityHeaders.write(request, response);

        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
        assertThat(response.getHeader("Content-Security-Policy")).doesNotContain("upgrade");
    }
}
