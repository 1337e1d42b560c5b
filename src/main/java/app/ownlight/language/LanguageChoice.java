package app.ownlight.language;

import app.ownlight.account.OpenJournal;
import app.ownlight.settings.AccountSettings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code ?lang=es} on any page: the language is remembered, with the open journal too, and the browser is sent to the same page
 * without it. Anything that is no language of ours is passed over.
 */
@Component
class LanguageChoice implements HandlerInterceptor {

    private static final String LANGUAGE = "lang";

    private final Languages languages;
    private final PageLocale locale;
    private final AccountSettings settings;

    LanguageChoice(Languages languages, PageLocale locale, AccountSettings settings) {
        this.languages = languages;
        this.locale = locale;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asks = request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST;
        Optional<Locale> asked = asks ? languages.of(request.getParameter(LANGUAGE)) : Optional.empty();
        if (asked.isEmpty()) {
            return true;
        }
        locale.setLocale(request, response, asked.get());
        if (request.getUserPrincipal() instanceof Authentication writer
                && writer.getPrincipal() instanceof OpenJournal journal) {
            keep(journal, asked.get().getLanguage());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + rest(request.getQueryString()));
        return false;
    }

    private void keep(OpenJournal journal, String language) {
        try {
            settings.change(journal, own -> own.reading(own.reading().in(language)));
        } catch (OptimisticLockingFailureException changedElsewhere) {
            // The other change stands; the link is still there to be followed once more.
        }
    }

    private static String rest(@Nullable String query) {
        String rest = Stream.ofNullable(query)
                .flatMap(all -> Stream.of(all.split("&")))
                .filter(part -> !part.startsWith(LANGUAGE + "=") && !part.isEmpty())
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
