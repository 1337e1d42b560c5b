package app.ownlight.hosted;

import app.ownlight.account.OpenJournal;
import app.ownlight.vault.Hmac;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes what the hosted run was asked: the pattern of the address and never the address, the status, how long it took, and a mark
 * in place of the journal, so that two records can be told to be the same one's and nobody's name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // what is refused is noted too
@Profile("hosted")
class RequestLog implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger("app.ownlight.requests");
    private static final String BEGUN = RequestLog.class.getName();
    private static final int MARK_BYTES = 8;

    private final Clock clock;
    private final Hmac marks;

    RequestLog(Clock clock, Hmac marks) {
        this.clock = clock;
        this.marks = marks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGUN, clock.instant());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(handler instanceof HandlerMethod)) {
            return; // a file, for which nobody is asked who they are
        }
        LoggingEventBuilder record = LOG.atInfo()
                .addKeyValue("http.request.method", request.getMethod())
                .addKeyValue("http.route", request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .addKeyValue("http.response.status_code", response.getStatus())
                .addKeyValue("event.duration_ms", took(request));
        if (failure == null
                && request.getUserPrincipal() instanceof Authentication writer
                && writer.getPrincipal() instanceof OpenJournal journal) {
            record = record.addKeyValue("journal", mark(journal));
        }
        record.log("answered");
    }

    private long took(HttpServletRequest request) {
        return request.getAttribute(BEGUN) instanceof Instant begun
                ? Duration.between(begun, clock.instant()).toMillis()
                : 0;
    }

    private String mark(OpenJournal journal) {
        byte[] account = journal.account().toString().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(marks.mark("request log", account), 0, MARK_BYTES);
    }
}
