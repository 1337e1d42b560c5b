package app.ownlight.operator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Speaks to whoever typed a command: what was asked for on one stream, and what stands against it on the other. */
class CommandVoice {

    static final int DONE = 0;
    static final int NOT_DONE = 1;
    static final int NOT_UNDERSTOOD = 2;

    private final Locale locale;
    private final PrintStream answers;
    private final PrintStream refusals;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    CommandVoice(Locale locale, PrintStream answers, PrintStream refusals) {
        this.locale = locale;
        this.answers = answers;
        this.refusals = refusals;
        texts.setBasename("messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
    }

    /** A day as a sentence says it. */
    String day(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(time);
    }

    void say(String key, Object... arguments) {
        answers.println(texts.getMessage(key, arguments, locale));
    }

    void say() {
        answers.println();
    }

    /** A text that somebody else has made. */
    void sayAsItIs(String text) {
        answers.println(text);
    }

    /** @return the exit code for what could not be done */
    int refuse(String key, Object... arguments) {
        refusals.println(texts.getMessage(key, arguments, locale));
        return NOT_DONE;
    }

    /** The same in the words of somebody else. */
    int refuseAsItIs(String text) {
        refusals.println(text);
        return NOT_DONE;
    }
}
