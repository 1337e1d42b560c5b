package app.ownlight.web;

import java.util.Locale;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts {@link UnreadRequestValve} in the place of Tomcat’s own report, which has Tomcat’s words and look. */
@Component
class UnreadRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><link rel="stylesheet" href="/app.css"></head>
            <body><main id="main"><h1>%1$s</h1><p class="lead">%2$s</p><p class="actions"><a href="/">%3$s</a></p></main></body>
            </html>
            """;

    private final String page;

    UnreadRequests(MessageSource messages) {
        page = PAGE.formatted(
                text(messages, "error.unread.title"),
                text(messages, "error.unread.next"),
                text(messages, "error.unread.first"));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceReport);
    }

    private void replaceReport(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        // Named as well as added: at its start the host adds what is named and not yet there.
        host.setErrorReportValveClass(UnreadRequestValve.class.getName());
        host.getPipeline().addValve(new UnreadRequestValve(page));
    }

    private static String text(MessageSource messages, String key) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, Locale.ENGLISH), "UTF-8");
    }
}
