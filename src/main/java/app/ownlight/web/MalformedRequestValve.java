package app.ownlight.web;

import app.ownlight.security.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what no filter or controller ever sees: addresses with {@code %00}, bad hosts, headers too large. The page says
 * so in our own words and names neither the server nor anything of the request.
 */
class MalformedRequestValve extends ErrorReportValve {

    private final BiFunction<HttpServletRequest, String, String> pages;

    /** @param pages the page for a request, as far as it could be read, and a reference number */
    MalformedRequestValve(BiFunction<HttpServletRequest, String, String> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String reference = ErrorReference.note(response.getStatus(), problem);
        byte[] page = pages.apply(request, reference).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        SecurityHeaders.write(request, response);
        response.setContentLength(page.length);
        try {
            response.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException gone) {
            // The other side has hung up, and nobody is left to tell.
        }
    }
}
