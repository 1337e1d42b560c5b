package app.ownlight.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that holds the browser's half of an open journal, until the browser is closed or the journal is locked. */
@Component
public class KeyCookie {

    private final String name;
    private final String session;
    private final List<String> all;
    private final CookieWriter cookies;

    KeyCookie(
            @Value("${ownlight.cookies.key}") String name,
            @Value("${ownlight.cookies.form}") String form,
            @Value("${ownlight.cookies.browser}") String browser,
            @Value("${ownlight.cookies.language}") String language,
            @Value("${ownlight.cookies.theme}") String theme,
            @Value("${server.servlet.session.cookie.name}") String session,
            CookieWriter cookies) {
        this.name = name;
        this.session = session;
        this.all = List.of(name, form, browser, language, theme, session);
        this.cookies = cookies;
    }

    public boolean isIn(HttpServletRequest request) {
        return WebUtils.getCookie(request, name) != null;
    }

    /** The half that came along; empty where there is none, or something else. */
    Optional<byte[]> half(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        try {
            return Optional.ofNullable(cookie)
                    .map(found -> Base64.getUrlDecoder().decode(found.getValue()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    void set(byte[] half, HttpServletResponse response) {
        cookies.set(name, Base64.getUrlEncoder().withoutPadding().encodeToString(half), response);
    }

    /** Takes the half away, and the name of the session that it belonged to. */
    public void remove(HttpServletResponse response) {
        cookies.remove(name, response);
        cookies.remove(session, response);
    }

    /** Takes every cookie that this site has in the browser, with or without a key in it. */
    public void removeAll(HttpServletResponse response) {
        all.forEach(cookie -> cookies.remove(cookie, response));
    }
}
