package app.ownlight.loop;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Loop;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the pages on which the lines of a loop are put together; a guide may have none. */
@Component
public class Loops {

    private static final Pattern PATH = Pattern.compile("/guides/([a-z0-9-]+)/" + Question.LOOP);

    private final Guides guides;
    private final MessageSource messages;

    Loops(Guides guides, MessageSource messages) {
        this.guides = guides;
        this.messages = messages;
    }

    public Optional<LoopPlace> find(String guide, Locale locale) {
        return guides.find(guide, locale).flatMap(this::in);
    }

    public Optional<LoopPlace> at(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? find(matcher.group(1), locale) : Optional.empty();
    }

    private Optional<LoopPlace> in(Guide guide) {
        Locale language = Locale.forLanguageTag(guide.language());
        Loop loop = guide.loop();
        return loop == null
                ? Optional.empty()
                : Optional.of(new LoopPlace(guide, loop, messages.getMessage("guide.loop", null, language)));
    }
}
