package app.ownlight.web;

import app.ownlight.access.Access.Rule;
import app.ownlight.access.AccessRules;
import app.ownlight.session.DatabaseOutage;
import app.ownlight.signin.SignInService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that asks the database. Where it is away, full or slow for the moment, whoever sent words gets them back
 * on a page that sends them again; leaving still leaves, and help and what there is to read are there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // before the session is looked for
class DatabaseOutageFilter extends OncePerRequestFilter {

    private final SignInService door;
    private final AccessRules access;

    DatabaseOutageFilter(SignInService door, AccessRules access) {
        this.door = door;
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            response.reset();
            answer(e, request, response);
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/leave")) {
            door.lockHere(response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/left");
            return;
        }
        DatabaseOutage.remember(request);
        if (isToRead(request)) {
            // Shown as to a stranger, since nobody can tell who asks.
            request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
            return;
        }
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        request.setAttribute(RequestDispatcher.ERROR_METHOD, request.getMethod());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        request.getRequestDispatcher("/error").forward(request, response);
    }

    private boolean isToRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") && access.says(Rule.PAGE_TO_READ, request);
    }
}
