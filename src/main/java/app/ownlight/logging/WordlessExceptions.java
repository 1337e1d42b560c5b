package app.ownlight.logging;

import static ch.qos.logback.core.CoreConstants.LINE_SEPARATOR;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;

/**
 * Prints an exception as its class and its frames, and never its message, which may quote what somebody typed. The same holds for
 * its causes and for what it suppressed. Named in {@code logback-spring.xml}, so Logback makes it.
 */
public class WordlessExceptions extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder(LINE_SEPARATOR);
        append(thrown, "", ThrowableProxyUtil.REGULAR_EXCEPTION_INDENT, text);
        return text.append(LINE_SEPARATOR).toString();
    }

    private void append(IThrowableProxy thrown, String caption, int indent, StringBuilder text) {
        ThrowableProxyUtil.indent(text, indent - 1);
        text.append(caption).append(thrown.getClassName()).append(LINE_SEPARATOR);
        if (thrown.isCyclic()) {
            return;
        }
        subjoinSTEPArray(text, indent, thrown);
        for (IThrowableProxy suppressed : thrown.getSuppressed()) {
            append(suppressed, "Suppressed: ", indent + ThrowableProxyUtil.SUPPRESSED_EXCEPTION_INDENT, text);
        }
        if (thrown.getCause() != null) {
            append(thrown.getCause(), "Caused by: ", indent, text);
        }
    }
}
