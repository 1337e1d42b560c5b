package app.ownlight.writing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What somebody notices travels in a field of its own. Whatever takes words in gets it as the text, so that saving, drafts, the
 * lock and leaving keep it like the words of any other box.
 */
@Component
class NoticeField extends OncePerRequestFilter {

    static final String NAME = "notice";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String notice = request.getMethod().equals("POST") ? request.getParameter(NAME) : null;
        chain.doFilter(notice == null ? request : new TextRequest(request, notice), response);
    }
}
