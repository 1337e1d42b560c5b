package app.ownlight.throttle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** A passphrase was not tried, because there were too many wrong ones before it. */
public class TooSoonException extends RuntimeException {

    private final Duration wait;

    TooSoonException(Duration wait) {
        super("A wait holds.");
        this.wait = wait;
    }

    /**
     * Tells the browser how long to wait, in {@code Retry-After}, and the page, whose problems take {@code detail} as their
     * argument.
     *
     * @return the message key of the sentence
     */
    public String tell(HttpServletRequest request, HttpServletResponse response) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        boolean brief = seconds < 60;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        request.setAttribute("detail", brief ? seconds : (seconds + 59) / 60);
        return brief ? "throttle.seconds" : "throttle.minutes";
    }
}
