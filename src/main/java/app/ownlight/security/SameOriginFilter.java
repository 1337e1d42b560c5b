package app.ownlight.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses posts that another page sent. On loopback cookies are shared between ports, so the origin, which has the port, is
 * asked as well as the form's token (OWASP Cross-Site Request Forgery Prevention Cheat Sheet, "Fetch Metadata").
 */
public class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    public static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return site != null && !OURS.contains(site) || origin != null && !origin.equals(ourOrigin(request));
    }

    private static String ourOrigin(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return UriComponentsBuilder.fromUriString(address)
                .replacePath(null)
                .build()
                .toUriString();
    }
}
