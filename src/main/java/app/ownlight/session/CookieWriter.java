package app.ownlight.session;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;

/**
 * How every cookie of ours is sent: to this site alone, for all of it, and to no script. Where the session's cookie goes over TLS
 * only, so do all others; on loopback Safari would refuse them then.
 */
@Component
public class CookieWriter {

    private final boolean overTlsOnly;

    CookieWriter(@Value("${server.servlet.session.cookie.secure:false}") boolean overTlsOnly) {
        this.overTlsOnly = overTlsOnly;
    }

    /** Until the browser is closed. */
    public void set(String name, String value, HttpServletResponse response) {
        add(ResponseCookie.from(name, value), response);
    }

    public void set(String name, String value, Duration age, HttpServletResponse response) {
        add(ResponseCookie.from(name, value).maxAge(age), response);
    }

    public void remove(String name, HttpServletResponse response) {
        set(name, "", Duration.ZERO, response);
    }

    private void add(ResponseCookieBuilder cookie, HttpServletResponse response) {
        String header = cookie.path("/")
                .httpOnly(true)
                .secure(overTlsOnly)
                .sameSite("Strict")
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, header);
    }
}
