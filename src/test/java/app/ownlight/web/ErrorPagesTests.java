package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.web.RawHttp.Reply;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong is said in our own words, to everybody who asks, over a real connection. */
@RealServer
class ErrorPagesTests {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, This page is not here",
        "GET, /guides/heavy, 404, This page is not here",
        "GET, /guides/light/nowhere, 404, This page is not here",
        "GET, /guides/light/cycle/write/999, 404, This page is not here",
        "GET, /guides/light/cycle/write/first, 404, This page is not here",
        "POST, /lock, 403, This was not done",
        "POST, /unlock, 422, Open your journal",
        "POST, /recover, 422, Open with a recovery code",
        "POST, /settings, 422, Settings",
        "POST, /nowhere, 403, This was not done",
        "PUT, /unlock, 405, That could not be done",
        "DELETE, /journal/1, 405, That could not be done",
        "TRACE, /, 405, That could not be done",
        "POST, /about, 403, This was not done",
        "GET, /a;b, 400, This request could not be read",
        "GET, /test/refused/401, 401, This journal is locked",
        "GET, /test/refused/409, 409, Something newer was saved",
        "GET, /test/refused/418, 418, That could not be done",
        "GET, /test/refused/429, 429, Too often for the moment",
        "GET, /test/fails?words=planted, 500, Something went wrong here",
        "GET, /test/refused/503, 503, Busy for a moment"
    })
    void is_ours_whatever_the_browser_accepts(String method, String path, int status, String title) throws IOException {
        assertOurs(send(method, path, "Accept: text/html\r\n"), status, title);
        assertOurs(send(method, path, "Accept: */*\r\n"), status, title);
        assertOurs(send(method, path, "Accept: application/json\r\n"), status, title);
        assertOurs(send(method, path, ""), status, title);
    }

    @ParameterizedTest
    @CsvSource({"/%00", "/a%2Fb", "/a;b", "//a", "/%E0%A4", "/a\\b", "/?%zz"})
    void an_odd_address_gets_no_words_but_ours(String path) throws IOException {
        Reply reply = send("GET", path, "");

        assertThat(reply.status()).isBetween(200, 404);
        assertThat(reply.body()).startsWith("<!DOCTYPE html>").doesNotContain("%00");
        assertThatItNamesNoServer(reply);
    }

    @Test
    void a_refusal_too_has_the_numbers_to_call() throws IOException {
        assertThat(Jsoup.parse(send("GET", "/nowhere", "").body())
                        .select("footer p a")
                        .eachAttr("href"))
                .containsExactly("tel:911", "tel:988", "sms:988");
    }

    @Test
    void another_host_is_refused() throws IOException {
        assertOurs(ask("GET / HTTP/1.1\r\nHost: ownlight.example\r\n"), 400, "");
    }

    @Test
    void so_is_a_host_that_cannot_be_read_and_none_at_all() throws IOException {
        assertOurs(ask("GET / HTTP/1.1\r\nHost: no host<\r\n"), 400, "This request could not be read");
        assertOurs(ask("GET / HTTP/1.1\r\n"), 400, "This request could not be read");
    }

    @Test
    void a_header_too_large_is_ours() throws IOException {
        assertOurs(send("GET", "/", "X-Large: " + "a".repeat(20_000) + "\r\n"), 400, "This request could not be read");
    }

    @Test
    void a_form_over_16_megabytes_is_ours() throws IOException {
        int length = 16 * 1024 * 1024 + 1000;
        Reply reply = ask(
                "POST /guides/light/connection/write/1 HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + FORM
                        + "Content-Length: " + length + "\r\n",
                "text=" + "a".repeat(length - 5));

        assertOurs(reply, 413, "");
    }

    @Test
    void so_is_a_form_of_too_many_fields() throws IOException {
        String fields = "a=1&".repeat(1001);

        Reply reply = ask(
                "POST /unlock HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + FORM + "Content-Length: "
                        + fields.length() + "\r\n",
                fields);

        assertThat(reply.status()).isBetween(400, 499);
        assertOurs(reply, reply.status(), "");
    }

    @Test
    void a_foreign_page_that_posts_here_is_refused_in_our_words() throws IOException {
        assertOurs(send("POST", "/leave", "Origin: http://elsewhere.example\r\n"), 403, "This was not done");
        assertOurs(send("POST", "/leave", "Sec-Fetch-Site: cross-site\r\n"), 403, "This was not done");
    }

    private static void assertOurs(Reply reply, int status, String title) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.head().toLowerCase()).contains("content-type: text/html;charset=utf-8");
        assertThat(reply.body()).startsWith("<!DOCTYPE html>");
        assertThat(Jsoup.parse(reply.body()).expectFirst("main h1").text())
                .contains(title)
                .isNotBlank();
        assertThat(reply.head().toLowerCase()).contains("cache-control: no-store", "content-security-policy: ");
        assertThatItNamesNoServer(reply);
    }

    private static void assertThatItNamesNoServer(Reply reply) {
        assertThat(reply.head() + reply.body())
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("coyote")
                .doesNotContainIgnoringCase("whitelabel")
                .doesNotContain("Exception") // in small letters it may be one of five offered words
                .doesNotContain("HTTP Status", "org.", "\tat ");
    }

    private Reply send(String method, String path, String headers) throws IOException {
        return http().send(method, path, headers);
    }

    private Reply ask(String head) throws IOException {
        return ask(head, "");
    }

    private Reply ask(String head, String body) throws IOException {
        return http().ask(head, body);
    }

    private RawHttp http() {
        return new RawHttp(port);
    }
}
