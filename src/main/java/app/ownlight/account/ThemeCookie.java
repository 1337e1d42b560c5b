package app.ownlight.account;

import app.ownlight.account.Reading.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The theme that was chosen in this browser, for the time when no journal is open in it. */
@Component
public class ThemeCookie {

    private final String name;

    ThemeCookie(@Value("${ownlight.cookies.theme}") String name) {
        this.name = name;
    }

    /** Null where none was chosen; the device decides then. */
    public @Nullable Theme in(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        String value = cookie == null ? "" : cookie.getValue();
        return switch (value) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> null;
        };
    }
}
