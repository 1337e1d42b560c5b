package app.ownlight.security;

import app.ownlight.access.Access.Rule;
import app.ownlight.access.AccessRules;
import app.ownlight.session.StaleForm;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private final AccessRules access;

    AccessDeniedPages(AccessRules access) {
        this.access = access;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        boolean leadsBack = request.getMethod().equals("GET") || access.says(Rule.LEADS_BACK, request);
        String to = leadsBack ? "?to=" + request.getRequestURI() : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/unlock" + to);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws ServletException, IOException {
        if (refused instanceof CsrfException && isTakenAllTheSame(request)) {
            StaleForm.mark(request);
            request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isTakenAllTheSame(HttpServletRequest request) {
        return access.says(Rule.SHOWN_AGAIN, request)
                || access.says(Rule.KEEPS_WORDS, request) && request.getParameter("text") != null;
    }
}
