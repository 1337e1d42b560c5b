package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.language.Languages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

class MalformedRequestPagesTests {

    private WebServer server;

    @BeforeEach
    void starts_a_server() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        messages.setFallbackToSystemLocale(false);
        new MalformedRequestPages(
                        new Languages(List.of(Locale.US, Locale.forLanguageTag("es-US"))),
                        messages,
                        new StaticListableBeanFactory().getBeanProvider(ResourceUrlProvider.class),
                        "language")
                .customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void stops_it() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1\r\nHost: localhost",
                "GET /a%2Fb HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: no host<",
                "GET /\u0001 HTTP/1.1\r\nHost: localhost"
            })
    void is_answered_in_our_words(String request) throws IOException {
        assertThat(send(request))
                .startsWith("HTTP/1.1 400")
                .contains(
                        "This request could not be read",
                        "href=\"/help\"",
                        "Content-Security-Policy: default-src 'none'")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("HTTP Status", "%00");
    }

    @Test
    void so_is_a_header_too_large() throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: " + "a".repeat(20_000)))
                .contains("This request could not be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: es-MX, en;q=0.5",
                "Cookie: language=es",
                "Accept-Language: en\r\nCookie: language=es",
            })
    void speaks_the_language_of_the_browser(String header) throws IOException {
        assertThat(send("GET /a%2Fb HTTP/1.1\r\nHost: localhost\r\n" + header))
                .contains("<html lang=\"es\">", "Esta petición no se pudo leer")
                .doesNotContain("This request");
    }

    @Test
    void speaks_english_where_no_language_could_be_read() throws IOException {
        assertThat(send("GET /\u0001 HTTP/1.1\r\nHost: localhost\r\nAccept-Language: es"))
                .contains("<html lang=\"en\">", "This request could not be read");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
