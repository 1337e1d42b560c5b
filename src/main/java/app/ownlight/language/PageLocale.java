package app.ownlight.language;

import app.ownlight.settings.ReadingCookies;
import app.ownlight.settings.RequestSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: what the open journal's writer has set, else what their browser says. */
@Component("localeResolver")
class PageLocale implements LocaleResolver {

    private final Languages languages;
    private final RequestSettings settings;
    private final ReadingCookies cookies;

    PageLocale(Languages languages, RequestSettings settings, ReadingCookies cookies) {
        this.languages = languages;
        this.settings = settings;
        this.cookies = cookies;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languages
                .of(settings.of(request).reading().language())
                .orElseGet(() -> languages.ofBrowser(cookies.language(request), request));
    }

    /** Remembers the choice in this browser for a year. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        cookies.keepLanguage(Objects.requireNonNull(locale).getLanguage(), Objects.requireNonNull(response));
    }
}
