package app.ownlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.web.RawHttp;
import app.ownlight.web.RawHttp.Reply;
import app.ownlight.web.RealServer;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer, whoever gives it, tells the browser the same rules, once each and to the letter. */
@RealServer
class HeadersTests {

    private static final Map<String, String> RULES = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'none'; object-src 'none'; "
                    + "media-src 'none'; worker-src 'none'; manifest-src 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), "
                    + "display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), "
                    + "hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), "
                    + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), "
                    + "web-share=(), window-management=(), xr-spatial-tracking=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Origin-Agent-Cluster",
            "?1",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "X-Robots-Tag",
            "noindex, nofollow, noarchive");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FINGERPRINT = "-0123456789abcdef0123456789abcdef";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "HEAD, /, 200",
        "GET, /about, 200",
        "GET, /unlock, 200",
        "GET, /left, 200",
        "GET, /guides, 303",
        "GET, /journal, 303",
        "GET, /app.css, 200",
        "GET, /favicon.svg, 200",
        "GET, /nowhere, 404",
        "GET, /app" + FINGERPRINT + ".css, 404",
        "GET, /js/none" + FINGERPRINT + ".js, 404",
        "POST, /lock, 403",
        "POST, /leave, 303",
        "PUT, /, 405",
        "DELETE, /, 405",
        "PATCH, /, 405",
        "OPTIONS, /, 405",
        "TRACE, /, 405",
        "BREW, /, 405",
        "GET, /%00, 400",
        "GET, /a%2Fb, 400",
        "GET, /a;b, 400",
        "CONNECT, /, 501",
        "GET, /test/fails?words=planted, 500",
        "GET, /test/filtered?words=planted, 500",
        "GET, /test/draws?words=planted, 500",
        "GET, /test/refused/401, 401",
        "GET, /test/refused/429, 429",
        "GET, /test/refused/503, 503"
    })
    void stand_on_every_answer(String method, String path, int status) throws IOException {
        Reply reply = http().send(method, path, "");

        assertThat(reply.status()).isEqualTo(status);
        assertThatItHasThem(reply, "no-store");
    }

    @Test
    void stand_on_answers_to_what_nobody_could_read() throws IOException {
        assertThatItHasThem(http().ask("GET / HTTP/1.1\r\nHost: ownlight.example\r\n", ""), "no-store");
        assertThatItHasThem(http().ask("GET / HTTP/1.1\r\nHost: no host<\r\n", ""), "no-store");
        assertThatItHasThem(http().ask("GET / HTTP/1.1\r\n", ""), "no-store");
        assertThatItHasThem(http().send("GET", "/", "X-Large: " + "a".repeat(20_000) + "\r\n"), "no-store");
        assertThatItHasThem(http().post("/unlock", "a=1&".repeat(1001)), "no-store");
        assertThatItHasThem(http().post("/unlock", "a=" + "a".repeat(16 * 1024 * 1024 + 1)), "no-store");
    }

    @Test
    void let_a_file_be_kept_that_has_its_content_s_hash_in_its_name() throws IOException {
        String stylesheet = Jsoup.parse(http().send("GET", "/", "").body())
                .expectFirst("link[rel=stylesheet]")
                .attr("href");
        Reply file = http().send("GET", stylesheet, "");

        assertThat(file.status()).isEqualTo(200);
        assertThatItHasThem(file, FOR_EVER);

        Reply again = http().send(
                        "GET",
                        stylesheet,
                        "If-Modified-Since: " + file.header("Last-Modified").get(0) + "\r\n");
        assertThat(again.status()).isEqualTo(304);
        assertThatItHasThem(again, FOR_EVER);
    }

    @Test
    void reach_a_page_that_no_controller_draws_and_let_its_style_be_kept() throws IOException {
        Reply unread = http().send("GET", "/%00", "");
        String stylesheet =
                Jsoup.parse(unread.body()).expectFirst("link[rel=stylesheet]").attr("href");

        assertThat(http().send("GET", stylesheet, "").header("Cache-Control")).containsExactly(FOR_EVER);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=UTF-8",
        "/nowhere, text/html;charset=UTF-8",
        "/%00, text/html;charset=UTF-8",
        "/app.css, text/css;charset=UTF-8",
        "/js/page.js, text/javascript;charset=UTF-8",
        "/favicon.svg, image/svg+xml;charset=UTF-8"
    })
    void come_with_a_type_and_an_encoding(String path, String type) throws IOException {
        assertThat(http().send("GET", path, "").header("Content-Type")).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "get"})
    void name_the_methods_that_there_are(String method) throws IOException {
        Reply reply = http().send(method, "/", "");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).containsExactly("GET, HEAD, POST");
    }

    private static void assertThatItHasThem(Reply reply, String caching) {
        RULES.forEach((name, value) -> assertThat(reply.header(name)).as(name).containsExactly(value));
        assertThat(reply.header("Cache-Control")).containsExactly(caching);
        for (String unwanted :
                new String[] {"Server", "X-Powered-By", "Strict-Transport-Security", "Pragma", "Expires"}) {
            assertThat(reply.header(unwanted)).as(unwanted).isEmpty();
        }
    }

    private RawHttp http() {
        return new RawHttp(port);
    }
}
