package app.ownlight.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.json.JsonParserFactory;

class WordlessJsonTests {

    private final LoggerContext context = new LoggerContext();

    @Test
    void is_one_line_that_a_machine_reads() {
        LoggingEvent event = event("Two\nlines", null);
        event.setKeyValuePairs(List.of(new KeyValuePair("http.route", "/journal/{id}")));

        String line = new WordlessJson().format(event);

        assertThat(line.strip()).doesNotContain("\n");
        assertThat(JsonParserFactory.getJsonParser().parseMap(line))
                .containsEntry("log.level", "WARN")
                .containsEntry("http.route", "/journal/{id}")
                .containsEntry("log.logger", "a.logger")
                .containsKeys("@timestamp", "message");
    }

    @Test
    void tells_an_exception_without_its_words() {
        Exception failure = new IllegalStateException("planted words");

        String line = new WordlessJson().format(event("It failed: planted words", failure));

        assertThat(line)
                .contains("java.lang.IllegalStateException", "WordlessJsonTests")
                .doesNotContain("planted");
    }

    private LoggingEvent event(String message, Exception failure) {
        return new LoggingEvent("", context.getLogger("a.logger"), Level.WARN, message, failure, null);
    }
}
