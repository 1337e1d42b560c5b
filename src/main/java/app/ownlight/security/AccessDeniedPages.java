package app.ownlight.security;

import app.ownlight.session.StaleForm;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What follows a refusal: a page that needs an open journal leads to the lock, and words are given back. */
@Component
class AccessDeniedPages implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Those that show their form again where its token is out of date. Any other would go on without one. */
    private static final Pattern SHOWN_AGAIN = Pattern.compile(
            "/unlock|/begin|/settings|/recover|/drafts|/journal/new|/journal/search|/journal/[^/]+/edit|/guides/[^/]+/[^/]+/(?:write/[^/]+|arrive|pause)|/guides/[^/]+/loop|/then-and-now/[^/]+/[^/]+/[^/]+|/letters/new|/keepsake");

    /** Those whose form has a page of its own to come back to. */
    private static final Pattern HAS_PAGE = Pattern.compile("/guides/.+|/keepsake|/journal/search");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        String address = request.getRequestURI();
        boolean returns =
                request.getMethod().equals("GET") || HAS_PAGE.matcher(address).matches();
        String to = returns ? "?to=" + address : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/unlock" + to);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws ServletException, IOException {
        if (refused instanceof CsrfException && (showsFormAgain(request) || locksWithWords(request))) {
            StaleForm.mark(request);
            request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean showsFormAgain(HttpServletRequest request) {
        return SHOWN_AGAIN.matcher(request.getRequestURI()).matches();
    }

    /** The words in the box are kept, as on leaving, which needs no token either. */
    private static boolean locksWithWords(HttpServletRequest request) {
        return request.getRequestURI().equals("/lock") && request.getParameter("text") != null;
    }
}
