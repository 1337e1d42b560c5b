package app.ownlight.settings;

import app.ownlight.session.CookieWriter;
import app.ownlight.settings.ReadingPreferences.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The language and the theme that were chosen in this browser, for the time when no journal is open in it. */
@Component
public class ReadingCookies {

    private static final Duration YEAR = Duration.ofDays(365);

    private final String languageName;
    private final String themeName;
    private final CookieWriter cookies;

    ReadingCookies(
            @Value("${ownlight.cookies.language}") String languageName,
            @Value("${ownlight.cookies.theme}") String themeName,
            CookieWriter cookies) {
        this.languageName = languageName;
        this.themeName = themeName;
        this.cookies = cookies;
    }

    /** As it came, so possibly no language at all; null where none was chosen. */
    public @Nullable String language(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, languageName);
        return cookie == null ? null : cookie.getValue();
    }

    /** Null where none was chosen; the device decides then. */
    public @Nullable Theme theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, themeName);
        String value = cookie == null ? "" : cookie.getValue();
        return switch (value) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> null;
        };
    }

    /** Remembers it for a year; null forgets what was chosen. */
    public void keepLanguage(@Nullable String language, HttpServletResponse response) {
        keep(languageName, language, response);
    }

    /** What was chosen here, as a form shows it. */
    ReadingForm in(HttpServletRequest request) {
        return ReadingForm.of(ReadingPreferences.UNTOUCHED.in(language(request)).with(theme(request)));
    }

    /** Remembers language and theme for a year, and forgets those that are left to the browser. */
    void keep(ReadingForm look, HttpServletResponse response) {
        Theme theme = look.theme();
        keepLanguage(look.spoken(), response);
        keep(themeName, theme == null ? null : theme.name().toLowerCase(Locale.ROOT), response);
    }

    private void keep(String name, @Nullable String value, HttpServletResponse response) {
        if (value == null) {
            cookies.remove(name, response);
        } else {
            cookies.set(name, value, YEAR, response);
        }
    }
}
