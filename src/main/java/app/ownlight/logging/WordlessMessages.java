package app.ownlight.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.regex.Pattern;

/**
 * Prints a log message so that it cannot pass for another record (OWASP ASVS 5.0, 16.4.1): lines after the first are indented, and
 * signs that steer a terminal are left out. Where a library put an exception’s message into its own, that is left out too. Named
 * in {@code logback-spring.xml}, so Logback makes it.
 */
public class WordlessMessages extends MessageConverter {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

    @Override
    public String convert(ILoggingEvent event) {
        String text = withoutMessages(super.convert(event), event.getThrowableProxy());
        return UNSEEN.matcher(LINE_BREAK.matcher(text).replaceAll("\n    ")).replaceAll("");
    }

    private static String withoutMessages(String text, IThrowableProxy thrown) {
        String left = text;
        for (IThrowableProxy next = thrown; next != null; next = next.getCause()) {
            if (next.getMessage() != null && !next.getMessage().isBlank()) {
                left = left.replace(next.getMessage(), "...");
            }
        }
        return left;
    }
}
