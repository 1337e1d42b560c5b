package app.ownlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.web.RawHttp;
import app.ownlight.web.RawHttp.Reply;
import app.ownlight.web.RealServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a request says about where it comes from and whom it asks. */
@RealServer
class ForgedHeadersTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: ownlight.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 443",
                "X-Forwarded-Prefix: /elsewhere",
                "X-Forwarded-For: 192.0.2.7",
                "X-Forwarded-Ssl: on",
                "Forwarded: host=ownlight.example;proto=https;for=192.0.2.7",
                "X-Original-URL: /elsewhere",
                "X-Rewrite-URL: /elsewhere",
                "X-HTTP-Method-Override: DELETE"
            })
    void changes_nothing_when_no_proxy_stands_in_front(String forged) throws IOException {
        Reply plain = http().send("GET", "/journal", "");
        Reply reply = http().send("GET", "/journal", forged + "\r\n");
        Reply begin = http().send("GET", "/begin", forged + "\r\n");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo(plain.header("Location")).containsExactly("/unlock?to=/journal");
        assertThat(begin.status()).isEqualTo(200);
        assertThat(begin.header("Set-Cookie")).singleElement().asString().doesNotContain("Secure", "Domain");
        assertThat(begin.header("Strict-Transport-Security")).isEmpty();
        assertThat(begin.body()).doesNotContain("ownlight.example", "elsewhere", "https://192");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void is_believed_about_this_machine_and_this_port(String host) throws IOException {
        assertThat(asks(host + ":" + port)).isEqualTo(200);
        assertThat(asks(host)).isEqualTo(400);
        assertThat(asks(host + ":" + (port + 1))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ownlight.example", "localhost.ownlight.example", "127.0.0.1.nip.example", "192.0.2.7", "0.0.0.0"
            })
    void is_refused_where_it_names_another_host(String host) throws IOException {
        assertThat(asks(host + ":" + port)).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 303",
        "Origin: http://localhost:{port}, 303",
        "Sec-Fetch-Site: same-origin, 303",
        "Sec-Fetch-Site: none, 303",
        "Origin: null, 403",
        "Origin: http://localhost, 403",
        "Origin: http://localhost:1, 403",
        "Origin: https://localhost:{port}, 403",
        "Origin: http://127.0.0.1:{port}, 403",
        "Origin: http://ownlight.example, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: anything, 403"
    })
    void decides_whether_a_post_is_ours(String header, int status) throws IOException {
        String line = header.isEmpty() ? "" : header.replace("{port}", "" + port) + "\r\n";

        assertThat(http().send("POST", "/leave", line).status()).isEqualTo(status);
    }

    @Test
    void must_agree_where_both_are_said() throws IOException {
        String ours = "Origin: http://localhost:" + port + "\r\n";

        assertThat(http().send("POST", "/leave", ours + "Sec-Fetch-Site: cross-site\r\n")
                        .status())
                .isEqualTo(403);
    }

    private int asks(String host) throws IOException {
        return http().ask("GET / HTTP/1.1\r\nHost: " + host + "\r\n", "").status();
    }

    private RawHttp http() {
        return new RawHttp(port);
    }
}
