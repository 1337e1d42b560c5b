package app.ownlight.web;

import app.ownlight.language.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.Pipeline;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/** Puts {@link MalformedRequestValve} in the place of Tomcat’s own report, which has Tomcat’s words and look. */
@Component
class MalformedRequestPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%7$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><link rel="stylesheet" href="%6$s"></head>
            <body><main id="main"><h1>%1$s</h1><p class="lead">%2$s</p><p class="actions"><a class="button" href="/">%3$s</a>
            <a href="/help">%4$s</a></p><p class="hint">%5$s</p></main></body>
            </html>
            """;

    private final Languages languages;
    private final MessageSource messages;
    private final ObjectProvider<ResourceUrlProvider> files;
    private final String cookie;

    MalformedRequestPages(
            Languages languages,
            MessageSource messages,
            ObjectProvider<ResourceUrlProvider> files,
            @Value("${ownlight.cookies.language}") String cookie) {
        this.languages = languages;
        this.messages = messages;
        this.files = files;
        this.cookie = cookie;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceReport);
    }

    private void replaceReport(Context context) {
        Container host = context.getParent();
        host.addLifecycleListener(event -> {
            // At its start the host adds a report of its own.
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)) {
                Pipeline pipeline = host.getPipeline();
                Stream.of(pipeline.getValves())
                        .filter(ErrorReportValve.class::isInstance)
                        .forEach(pipeline::removeValve);
                pipeline.addValve(new MalformedRequestValve(this::page));
            }
        });
    }

    private String page(HttpServletRequest request, String reference) {
        Cookie chosen = WebUtils.getCookie(request, cookie);
        Locale locale = languages.ofBrowser(chosen == null ? null : chosen.getValue(), request);
        return PAGE.formatted(
                text(locale, "web.error.unread.title"),
                text(locale, "web.error.unread.next"),
                text(locale, "web.error.unread.first"),
                text(locale, "layout.help"),
                text(locale, "layout.reference", reference),
                stylesheet(),
                locale.getLanguage());
    }

    /** Under the name that a browser may keep. */
    private String stylesheet() {
        return files.stream()
                .map(found -> found.getForLookupPath("/app.css"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("/app.css");
    }

    private String text(Locale locale, String key, String... values) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, values, locale), "UTF-8");
    }
}
