package app.ownlight.writing;

import app.ownlight.loop.LoopLine;
import app.ownlight.loop.LoopText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The points of a loop travel in fields of their own. Whatever takes words in gets them as one text, so that saving, drafts,
 * the lock and leaving keep them like those of any other box.
 */
@Component
class LoopFields extends OncePerRequestFilter {

    private static final int MOST_POINTS = 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean holdsLoop = request.getMethod().equals("POST") && request.getParameter("point-1") != null;
        chain.doFilter(holdsLoop ? new TextRequest(request, LoopText.of(lines(request))) : request, response);
    }

    private static List<LoopLine> lines(HttpServletRequest request) {
        return IntStream.rangeClosed(1, MOST_POINTS)
                .filter(number -> request.getParameter("point-" + number) != null)
                .mapToObj(number -> line(request, number))
                .toList();
    }

    /** A line of one’s own goes before a chosen one, which still stands in the answer that it is from. */
    private static LoopLine line(HttpServletRequest request, int number) {
        String own = oneLine(request.getParameter("own-" + number));
        String words = own.isBlank() ? oneLine(request.getParameter("chosen-" + number)) : own;
        return new LoopLine(oneLine(request.getParameter("point-" + number)), words);
    }

    private static String oneLine(@Nullable String sent) {
        return sent == null ? "" : sent.replaceAll("\\R", " ");
    }
}
