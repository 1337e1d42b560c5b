package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.web.RawHttp.Reply;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages to read, asked for a second time: they are answered as they were drawn, and to nobody who may have a journal open. */
@RealServer
class AnonymousPageCacheTests {

    private static final String SECTION = "/guides/light/cycle";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/guides/light", SECTION})
    void come_with_the_same_bytes_and_headers(String path) throws IOException {
        Reply drawn = get(path, "");
        Reply kept = get(path, "");

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("</html>");
        assertThat(text(kept)).isEqualTo(text(drawn));
        assertThat(headers(kept)).containsExactlyInAnyOrderElementsOf(headers(drawn));
    }

    @Test
    void are_in_the_language_and_the_theme_of_whoever_asks() throws IOException {
        get(SECTION, "");

        assertThat(Jsoup.parse(get(SECTION, "Accept-Language: es\r\n").body())
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("es");
        assertThat(Jsoup.parse(get(SECTION, "Cookie: m0=dark\r\n").body())
                        .expectFirst("html")
                        .attr("data-theme"))
                .isEqualTo("dark");
        assertThat(get(SECTION, "Cookie: l0=es\r\n").header("Content-Language")).containsExactly("es-US");
    }

    @Test
    void are_drawn_anew_for_whoever_brings_a_key_which_goes_when_it_fits_nothing() throws IOException {
        get(SECTION, "");

        assertThat(get(SECTION, "Cookie: k0=AAAA\r\n").header("Set-Cookie")).isNotEmpty();
    }

    @Test
    void are_not_shown_under_another_name() throws IOException {
        get(SECTION, "");

        assertThat(new RawHttp(port)
                        .ask("GET " + SECTION + " HTTP/1.1\r\nHost: evil.example:" + port + "\r\n", "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void are_only_those_that_are_there() throws IOException {
        assertThat(get("/guides/light/nowhere", "").status()).isEqualTo(404);
        assertThat(get("/guides/light/nowhere", "").status()).isEqualTo(404);
    }

    private Reply get(String path, String headers) throws IOException {
        return new RawHttp(port).send("GET", path, headers);
    }

    private static String text(Reply reply) {
        return Jsoup.parse(reply.body()).outerHtml();
    }

    /** But those that say when it was sent and how long it is. */
    private static List<String> headers(Reply reply) {
        return reply.head()
                .lines()
                .filter(line -> !line.matches("(?i)(date|content-length|transfer-encoding|connection):.*"))
                .toList();
    }
}
