package app.ownlight.language;

import app.ownlight.settings.ReadingCookies;
import app.ownlight.settings.RequestSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The languages of the pages, and which one a page is in: what the open journal's writer has set, else what was chosen in this
 * browser, else what the browser asks for (RFC 9110, 12.5.4), else the first.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    public static final List<Locale> SPOKEN = List.of(Locale.US, Locale.forLanguageTag("es-US"));

    private final RequestSettings settings;
    private final ReadingCookies cookies;

    Languages(RequestSettings settings, ReadingCookies cookies) {
        this.settings = settings;
        this.cookies = cookies;
    }

    /** A language of ours by its code of two letters. */
    public static Optional<Locale> of(@Nullable String code) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(settings.of(request).reading().language())
                .orElseGet(() -> ofBrowser(cookies.language(request), request));
    }

    /** What was chosen in a browser, else what it asks for, else the first; for requests that never get near a journal. */
    public static Locale ofBrowser(@Nullable String chosen, HttpServletRequest request) {
        return of(chosen).or(() -> asked(request)).orElse(SPOKEN.get(0));
    }

    /** Remembers the choice in this browser for a year. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        cookies.keepLanguage(Objects.requireNonNull(locale).getLanguage(), Objects.requireNonNull(response));
    }

    /** Without the header a container names the machine's own language. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        Stream<Locale> asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return asked.flatMap(locale -> of(locale.getLanguage()).stream()).findFirst();
    }
}
