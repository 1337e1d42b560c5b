package app.ownlight.web;

import app.ownlight.access.Access.Rule;
import app.ownlight.access.AccessRules;
import app.ownlight.language.Languages;
import app.ownlight.security.PublicAddress;
import app.ownlight.security.SecurityHeaders;
import app.ownlight.settings.ReadingCookies;
import app.ownlight.settings.ReadingPreferences.Theme;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Pages to read are the same for every visitor, so each is drawn once for a language and a theme and then kept. Who comes with a
 * session or a key is never answered from here, and nothing is kept that sets a cookie.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20) // before a session is looked for
class AnonymousPageCache extends OncePerRequestFilter {

    /** By address first, so that a page that is kept is found before anything else is asked. */
    private final Map<String, Map<Look, Page>> kept = new ConcurrentHashMap<>();

    private final AccessRules access;
    private final Languages languages;
    private final PublicAddress address;
    private final ReadingCookies reading;
    private final String session;
    private final String key;

    AnonymousPageCache(
            AccessRules access,
            Languages languages,
            PublicAddress address,
            ReadingCookies reading,
            @Value("${server.servlet.session.cookie.name}") String session,
            @Value("${ownlight.cookies.key}") String key) {
        this.access = access;
        this.languages = languages;
        this.address = address;
        this.reading = reading;
        this.session = session;
        this.key = key;
    }

    /** An address that is written in another way than its plainest is answered and not kept: there are too many of them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() != null
                || request.getRequestURI().indexOf('%') >= 0
                || WebUtils.getCookie(request, session) != null
                || WebUtils.getCookie(request, key) != null
                || !address.isAskedBy(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<Look, Page> looks = kept.get(request.getRequestURI());
        if (looks == null && !access.says(Rule.PAGE_TO_READ, request)) {
            chain.doFilter(request, response);
            return;
        }
        Look look = new Look(languages.ofBrowser(reading.language(request), request), reading.theme(request));
        Page page = looks == null ? null : looks.get(look);
        if (page == null) {
            draw(look, request, response, chain);
        } else {
            page.send(request, response);
        }
    }

    private void draw(Look look, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, drawn);
        if (drawn.getStatus() == HttpServletResponse.SC_OK && !response.containsHeader(HttpHeaders.SET_COOKIE)) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            kept.computeIfAbsent(request.getRequestURI(), path -> new ConcurrentHashMap<>())
                    .put(look, new Page(drawn.getContentAsByteArray(), look.language(), String.valueOf(pattern)));
        }
        drawn.copyBodyToResponse();
    }

    /** All that a page to read depends on beside its address. */
    private record Look(Locale language, @Nullable Theme theme) {}

    /** @param pattern of the address, for the figures of whoever runs it */
    private record Page(byte[] html, Locale language, String pattern) {

        void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            ServerHttpObservationFilter.findObservationContext(request)
                    .ifPresent(measured -> measured.setPathPattern(pattern));
            SecurityHeaders.write(request, response);
            response.setContentType("text/html;charset=UTF-8");
            response.setLocale(language);
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        }
    }
}
