package app.ownlight.web;

import app.ownlight.account.OwnSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The languages of the pages, and which one a page is in: what the open journal's writer has set, else what was chosen in this
 * browser, else what the browser asks for (RFC 9110, 12.5.4), else the first.
 */
@Component("localeResolver")
class Languages implements LocaleResolver {

    static final List<Locale> SPOKEN = List.of(Locale.US, Locale.forLanguageTag("es-US"));

    private final OwnSettings settings;
    private final String cookie;

    Languages(OwnSettings settings, @Value("${ownlight.cookies.language}") String cookie) {
        this.settings = settings;
        this.cookie = cookie;
    }

    /** A language of ours by its code of two letters. */
    static Optional<Locale> of(@Nullable String code) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(settings.of(request).reading().language()).orElseGet(() -> ofBrowser(request, cookie));
    }

    /** What was chosen in a browser, else what it asks for, else the first; for requests that never get near a journal. */
    static Locale ofBrowser(HttpServletRequest request, String cookie) {
        Cookie chosen = WebUtils.getCookie(request, cookie);
        return of(chosen == null ? null : chosen.getValue())
                .or(() -> asked(request))
                .orElse(SPOKEN.get(0));
    }

    /** Remembers the choice in this browser for a year. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        String value = Objects.requireNonNull(locale).getLanguage();
        ResponseCookie chosen = ResponseCookie.from(cookie, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Strict")
                .build();
        Objects.requireNonNull(response).addHeader(HttpHeaders.SET_COOKIE, chosen.toString());
    }

    /** Without the header a container names the machine's own language. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        Stream<Locale> asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return asked.flatMap(locale -> of(locale.getLanguage()).stream()).findFirst();
    }
}
