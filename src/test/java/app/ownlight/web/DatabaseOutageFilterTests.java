package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import app.ownlight.settings.AccountSettings;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.web.RawHttp.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;

/** Requests that came while the database was away, full or too slow, most of all those with words. */
@RealServer
class DatabaseOutageFilterTests {

    private static final String FIELDS =
            "text=%0D%0AFirst+line%0D%0A%3Cb%3Esecond%3C%2Fb%3E&id=7&action=save&passphrase=planted+secret&own-2=A+line&notice=Less+of+it";

    @LocalServerPort
    int port;

    @Value("${ownlight.cookies.key}")
    String key;

    @Autowired
    AccountSettings settings;

    private String token;

    @Test
    void come_back_on_a_page_that_sends_them_again() throws IOException {
        Reply reply = send("");
        assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        Element form = Jsoup.parse(reply.body()).expectFirst("main form");
        assertThat(reply.header("Retry-After")).containsExactly("5");
        assertThat(reply.header("Cache-Control")).containsExactly("no-store");
        assertThat(form.attr("action")).isEqualTo("/test/away");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.select("input[type=hidden][name=id]").attr("value")).isEqualTo("7");
        assertThat(form.select("input[type=hidden][name=action]").attr("value")).isEqualTo("save");
        assertThat(form.select("input[type=hidden][name=_csrf]").attr("value")).isEqualTo(token);
        assertThat(form.expectFirst("textarea[name=text]").wholeText())
                .contains("First line")
                .contains("<b>second</b>");
        assertThat(form.expectFirst("textarea[name=own-2]").wholeText()).contains("A line");
        assertThat(form.expectFirst("textarea[name=notice]").wholeText()).contains("Less of it");
        assertThat(form.select("label")).hasSize(3);
        assertThat(form.select("button")).hasSize(1);
    }

    @Test
    void come_back_without_the_passphrase() throws IOException {
        assertThat(send("").body()).doesNotContain("planted secret");
    }

    @Test
    void come_back_to_no_other_page_that_sent_them() throws IOException {
        assertThat(send("Sec-Fetch-Site: cross-site\r\n").body()).doesNotContain("First line");
    }

    @Test
    void lock_nothing() throws IOException {
        assertThat(send("Cookie: " + key + "=aGFsZg\r\n").header("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(key + "="));
    }

    /** The reader's own language is among the settings, so it is not known; their browser's is. */
    @Test
    void are_answered_in_the_browser_s_language_where_it_was_away_for_the_settings() {
        HttpPerson reader = new HttpPerson("http://localhost:" + port, Map.of("Accept-Language", "es"));
        reader.begins("garza", MockVisitor.PHRASE);
        assertThat(reader.opens("/journal/new").status()).isEqualTo(200);
        doThrow(new DataAccessResourceFailureException("away", new SQLTransientConnectionException("full")))
                .when(settings)
                .of(any());

        Answer answer = reader.opens("/journal/new");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.page().expectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(answer.page().select("h1").text()).isEqualTo("Hay mucho movimiento por un momento");
    }

    private Reply send(String headers) throws IOException {
        RawHttp http = new RawHttp(port);
        Reply page = http.send("GET", "/begin", "");
        token = Jsoup.parse(page.body()).select("main [name=_csrf]").attr("value");
        String cookie = page.header("Set-Cookie").get(0).split(";")[0];
        String fields = FIELDS + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        String head = "POST /test/away HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers
                + "Cookie: " + cookie + "\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length() + "\r\n";
        return http.ask(head, fields);
    }
}
