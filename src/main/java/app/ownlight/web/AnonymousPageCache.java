package app.ownlight.web;

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
import java.util.regex.Pattern;
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

    /** Not the workbook, which prints the address that it was asked at. */
    private static final Pattern TO_READ = Pattern.compile("/|/about|/guides/[a-z0-9-]+(?:/(?!workbook)[a-z0-9-]+)?");

    private final Map<Look, Page> kept = new ConcurrentHashMap<>();
    private final PublicAddress address;
    private final ReadingCookies reading;
    private final String session;
    private final String key;

    AnonymousPageCache(
            PublicAddress address,
            ReadingCookies reading,
            @Value("${server.servlet.session.cookie.name}") String session,
            @Value("${ownlight.cookies.key}") String key) {
        this.address = address;
        this.reading = reading;
        this.session = session;
        this.key = key;
    }

    static boolean isToRead(String path) {
        return TO_READ.matcher(path).matches();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() != null
                || !isToRead(request.getRequestURI())
                || WebUtils.getCookie(request, session) != null
                || WebUtils.getCookie(request, key) != null
                || !address.isAskedBy(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale language = Languages.ofBrowser(reading.language(request), request);
        Look look = new Look(request.getRequestURI(), language, reading.theme(request));
        Page page = kept.get(look);
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
            kept.put(look, new Page(drawn.getContentAsByteArray(), look.language(), String.valueOf(pattern)));
        }
        drawn.copyBodyToResponse();
    }

    /** All that a page to read depends on. */
    private record Look(
            String path, Locale language, @Nullable Theme theme) {}

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
