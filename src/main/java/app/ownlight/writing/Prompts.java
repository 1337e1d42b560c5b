package app.ownlight.writing;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.loop.LoopPlace;
import app.ownlight.loop.Loops;
import app.ownlight.thenandnow.ObservationPlace;
import app.ownlight.thenandnow.ObservationPlaces;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds prompts: by their address, and by the question that an entry answered. */
@Component
public class Prompts {

    private static final Pattern PATH = Pattern.compile("/guides/([a-z0-9-]+)/([a-z0-9-]+)/write/(\\d{1,4})");

    private final Guides guides;
    private final Loops loops;
    private final ObservationPlaces observations;
    private final MessageSource messages;

    Prompts(Guides guides, Loops loops, ObservationPlaces observations, MessageSource messages) {
        this.guides = guides;
        this.loops = loops;
        this.observations = observations;
        this.messages = messages;
    }

    /** The address at which this prompt is answered again; empty where the guide no longer asks it. */
    public Optional<String> address(Question question, Locale locale) {
        if (question.isLoop()) {
            return loops.find(question.guide(), locale).map(LoopPlace::path);
        }
        if (question.isLetter()) {
            return Optional.of(WritingAddress.LETTER);
        }
        if (question.isObservation()) {
            return observations.ofObservation(question, locale).map(ObservationPlace::path);
        }
        Optional<Guide> guide = guides.find(question.guide(), locale);
        return guide.flatMap(found -> found.section(question.section()))
                .flatMap(section -> section.prompt(question.prompt())
                        .map(prompt -> new PromptPlace(guide.get(), section, prompt, false).path()));
    }

    Optional<PromptPlace> find(String guide, String section, int number, Locale locale) {
        return guides.find(guide, locale)
                .flatMap(found -> found.section(section)
                        .flatMap(in -> in.prompt(number).map(prompt -> new PromptPlace(found, in, prompt, false))));
    }

    /** What words written at an address answer; empty where they answer nothing. */
    public Optional<Question> question(String path, Locale locale) {
        return at(path, locale)
                .map(PromptPlace::question)
                .or(() -> loops.at(path, locale).map(LoopPlace::question))
                .or(() -> observations.at(path, locale).map(ObservationPlace::question))
                .or(() -> letter(path, locale));
    }

    private Optional<Question> letter(String path, Locale locale) {
        return path.equals(WritingAddress.LETTER)
                ? Optional.of(Question.letter(locale.getLanguage(), messages.getMessage("entry.letter", null, locale)))
                : Optional.empty();
    }

    public Optional<PromptPlace> at(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? find(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)), locale)
                : Optional.empty();
    }
}
