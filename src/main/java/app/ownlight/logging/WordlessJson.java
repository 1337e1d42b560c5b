package app.ownlight.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.JsonWriterStructuredLogFormatter;

/**
 * A log record as one line of JSON, with the field names of the Elastic Common Schema: what {@link WordlessMessages} and
 * {@link WordlessExceptions} print, which is never what somebody typed. Named in the settings of the hosted run, so Boot makes it.
 */
public class WordlessJson extends JsonWriterStructuredLogFormatter<ILoggingEvent> {

    private static final WordlessMessages MESSAGES = new WordlessMessages();
    private static final WordlessExceptions EXCEPTIONS = started(new WordlessExceptions());

    public WordlessJson() {
        super(JsonWriter.<ILoggingEvent>of(WordlessJson::members).withNewLineAtEnd());
    }

    private static void members(JsonWriter.Members<ILoggingEvent> record) {
        record.add("@timestamp", ILoggingEvent::getInstant);
        record.add("log.level", event -> event.getLevel().toString());
        record.add("log.logger", ILoggingEvent::getLoggerName);
        record.add("process.thread.name", ILoggingEvent::getThreadName);
        record.add("message", MESSAGES::convert);
        record.add("error.stack_trace", EXCEPTIONS::convert).whenHasLength();
        record.from(event -> Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of()))
                .usingPairs((pairs, out) -> pairs.forEach(pair -> out.accept(pair.key, pair.value)));
    }

    private static WordlessExceptions started(WordlessExceptions converter) {
        converter.start();
        return converter;
    }
}
