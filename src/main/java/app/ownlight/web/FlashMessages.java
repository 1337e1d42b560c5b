package app.ownlight.web;

import app.ownlight.session.SessionGuard;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * Carries a {@code message}, a message key, over a redirect to the page that shows it. It lies in the session as one plain text, so
 * that a session that is read from a database holds nothing but simple values; nothing else is carried.
 */
@Component("flashMapManager")
class FlashMessages extends AbstractFlashMapManager {

    private static final String WAITING = "web.messages";
    private static final String MESSAGE = "message";

    /** Whoever saves again and again and follows no answer gets no longer session by it. */
    private static final int MOST = 8;

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        HttpSession session = isPage(request) ? request.getSession(false) : null;
        return SessionGuard.read(() -> Optional.ofNullable(session)
                        .map(waiting -> (String) waiting.getAttribute(WAITING))
                        .map(text ->
                                text.lines().map(FlashMessages::read).collect(Collectors.toCollection(ArrayList::new))))
                .orElse(null);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> waiting, HttpServletRequest request, HttpServletResponse response) {
        String text = waiting.stream()
                .skip(Math.max(0, waiting.size() - MOST))
                .filter(message -> message.get(MESSAGE) instanceof String)
                .map(FlashMessages::line)
                .collect(Collectors.joining("\n"));
        SessionGuard.change(() -> request.getSession().setAttribute(WAITING, text.isEmpty() ? null : text));
    }

    /** Files have a dot in their names. They show nothing, and have to come where no session can be reached. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getRequestURI().indexOf('.') < 0;
    }

    private static String line(FlashMap message) {
        String page = message.getTargetRequestPath() == null ? "" : message.getTargetRequestPath();
        return message.getExpirationTime() + "\t" + message.get(MESSAGE) + "\t" + page.replaceAll("\\s", "+");
    }

    private static FlashMap read(String line) {
        String[] parts = line.split("\t", -1);
        FlashMap message = new FlashMap();
        message.put(MESSAGE, parts[1]);
        message.setTargetRequestPath(parts[2].isEmpty() ? null : parts[2]);
        message.setExpirationTime(Long.parseLong(parts[0]));
        return message;
    }
}
