package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.web.RawHttp.Reply;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log of the real server: what failed and where, under the number that its page tells, and no words. */
@RealServer
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    private static final Logger LOG = LoggerFactory.getLogger(LogTests.class);

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/test/fails, java.lang.IllegalStateException, FailingController.fails",
        "/test/fails, Caused by: java.lang.IllegalArgumentException, FailingController.fails",
        "/test/fails, Suppressed: java.io.IOException, FailingController.fails",
        "/test/reads, java.time.format.DateTimeParseException, FailingController.reads",
        "/test/draws, TemplateProcessingException, thymeleaf",
        "/test/filtered, jakarta.servlet.ServletException, FailingFilter.doFilterInternal"
    })
    void tells_what_failed_and_where_and_never_the_words(
            String path, String exception, String place, CapturedOutput output) throws IOException {
        Reply reply = new RawHttp(port).send("GET", path + "?words=plantedwords", "");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(output.getAll())
                .contains("Failed with 500, reference " + reference(reply))
                .contains(exception, place)
                .doesNotContain("plantedwords");
        assertThat(reply.body()).doesNotContain("plantedwords");
    }

    @ParameterizedTest
    @CsvSource({"/nowhere/plantedwords, 404", "/%00plantedwords, 400", "/test/refused/429, 429"})
    void notes_a_refusal_by_its_number_alone(String path, int status, CapturedOutput output) throws IOException {
        Reply reply = new RawHttp(port).send("GET", path, "");

        assertThat(output.getAll())
                .contains("Refused with " + status + ", reference " + reference(reply))
                .doesNotContain("plantedwords");
    }

    @Test
    void gives_each_refusal_a_number_of_its_own() throws IOException {
        RawHttp http = new RawHttp(port);

        assertThat(reference(http.send("GET", "/nowhere", "")))
                .isNotEqualTo(reference(http.send("GET", "/nowhere", "")));
    }

    @Test
    void leaves_out_what_a_library_quotes_in_its_own_words(CapturedOutput output) {
        Exception failed = new IllegalStateException("outer", new IllegalArgumentException("plantedwords"));

        LOG.error("A library says: {}, because of plantedwords", failed.toString(), failed);

        assertThat(output.getAll()).contains("A library says: ").doesNotContain("plantedwords");
    }

    @Test
    void makes_no_record_of_what_only_looks_like_one(CapturedOutput output) {
        LOG.info("first\r\n2026-11-22T20:15:00.000Z  INFO forged\u2028forged too\u001b[31mred\u202e\u0007");

        assertThat(output.getAll().lines())
                .filteredOn(line -> line.contains("forged"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("    "));
        assertThat(output.getAll()).contains("[31mred").doesNotContain("\u001b", "\u202e", "\u0007", "\r");
    }

    private static String reference(Reply reply) {
        String text = Jsoup.parse(reply.body()).expectFirst("main .hint").text();
        assertThat(text).matches("Reference number \\d{4}-\\d{4}");
        return text.substring("Reference number ".length());
    }
}
