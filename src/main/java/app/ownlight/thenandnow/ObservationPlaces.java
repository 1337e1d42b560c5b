package app.ownlight.thenandnow;

import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the pages on which takes stand side by side, one for each prompt. */
@Component
class ObservationPlaces {

    private static final Pattern PATH = Pattern.compile("/then-and-now/([a-z0-9-]+)/([a-z0-9-]+)/(\\d{1,4})");

    private final Guides guides;
    private final MessageSource messages;

    ObservationPlaces(Guides guides, MessageSource messages) {
        this.guides = guides;
        this.messages = messages;
    }

    /** Empty where the guide does not ask that, or no longer. */
    Optional<ObservationPlace> at(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? guides.find(matcher.group(1), locale)
                        .flatMap(guide -> guide.section(matcher.group(2))
                                .flatMap(section -> section.prompt(Integer.parseInt(matcher.group(3)))
                                        .map(prompt -> place(guide, section, prompt))))
                : Optional.empty();
    }

    /** Where the answers to a prompt meet; empty where the guide no longer asks that. */
    Optional<ObservationPlace> of(Question answered, Locale locale) {
        return of(answered.guide(), answered.section(), answered.prompt(), locale);
    }

    /** The place of an observation; empty for any other, and where the guide no longer asks that. */
    Optional<ObservationPlace> ofObservation(Question observation, Locale locale) {
        return observation.isObservation()
                ? of(observation.guide(), observation.home(), observation.prompt(), locale)
                : Optional.empty();
    }

    private Optional<ObservationPlace> of(String slug, String sectionSlug, String prompt, Locale locale) {
        return guides.find(slug, locale)
                .flatMap(guide -> guide.section(sectionSlug)
                        .flatMap(section -> section.prompt(prompt).map(asked -> place(guide, section, asked))));
    }

    private ObservationPlace place(Guide guide, Section section, Prompt prompt) {
        Locale language = Locale.forLanguageTag(guide.language());
        String wording = messages.getMessage("thenandnow.wording", new Object[] {prompt.question()}, language);
        return new ObservationPlace(guide, section, prompt, wording);
    }
}
