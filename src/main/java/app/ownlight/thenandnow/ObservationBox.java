package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;
import app.ownlight.writing.WritingBox;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The box for what somebody notices between two answers. */
@Component
class ObservationBox implements WritingBox {

    /** Its own field; it is the text from there on. */
    private static final String FIELD = "notice";

    /** Characters, as a person counts them. */
    private static final int MOST = 500;

    private static final Pattern PATH = Pattern.compile("/then-and-now/([a-z0-9-]+)/([a-z0-9-]+)/(\\d{1,4})");

    private final Guides guides;
    private final MessageSource messages;
    private final TakesPages pages;

    ObservationBox(Guides guides, MessageSource messages, TakesPages pages) {
        this.guides = guides;
        this.messages = messages;
        this.pages = pages;
    }

    /** Where the takes of a prompt stand side by side; empty where the guide does not ask that, or no longer. */
    Optional<ObservationPlace> place(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? guides.find(matcher.group(1), locale)
                        .flatMap(guide -> guide.section(matcher.group(2))
                                .flatMap(section -> section.prompt(Integer.parseInt(matcher.group(3)))
                                        .map(prompt -> place(guide, section, prompt))))
                : Optional.empty();
    }

    /** The same for the question of an answer. */
    Optional<ObservationPlace> place(Question answered, Locale locale) {
        return place(answered, answered.section(), locale);
    }

    WritingPage page(ObservationPlace at, ChosenTakes chosen, Locale locale) {
        return new Page(at, chosen, locale);
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        return place(path, locale).map(at -> page(at, ChosenTakes.NOTHING, locale));
    }

    @Override
    public Optional<String> address(Question question, Locale locale) {
        return question.isObservation()
                ? place(question, question.home(), locale).map(ObservationPlace::path)
                : Optional.empty();
    }

    @Override
    public WritingForm read(WritingForm form, WritingForm.Fields sent) {
        String line = sent.get(FIELD);
        return line == null ? form : form.holding(form.title(), line);
    }

    private Optional<ObservationPlace> place(Question question, String sectionSlug, Locale locale) {
        return guides.find(question.guide(), locale)
                .flatMap(guide -> guide.section(sectionSlug)
                        .flatMap(section ->
                                section.prompt(question.prompt()).map(asked -> place(guide, section, asked))));
    }

    private ObservationPlace place(Guide guide, Section section, Prompt prompt) {
        Locale language = Locale.forLanguageTag(guide.language());
        String wording = messages.getMessage("thenandnow.wording", new Object[] {prompt.question()}, language);
        return new ObservationPlace(guide, section, prompt, wording);
    }

    /** The place where the answers to one prompt meet. */
    private final class Page implements WritingPage {

        private final ObservationPlace at;
        private final ChosenTakes chosen;
        private final Locale locale;

        Page(ObservationPlace at, ChosenTakes chosen, Locale locale) {
            this.at = at;
            this.chosen = chosen;
            this.locale = locale;
        }

        @Override
        public String address() {
            return at.path();
        }

        @Override
        public Question question() {
            return at.question();
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            return pages.view(at, form, journal, chosen, locale, model);
        }

        @Override
        public Map<String, String> problems(WritingForm form, @Nullable OpenJournal journal) {
            String text = form.text();
            return text.codePointCount(0, text.length()) > MOST ? Map.of("text", "thenandnow.notice.long") : Map.of();
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            String nothing = journal == null ? null : "thenandnow.nothing";
            return new Next(at.path() + chosen.query(), form.isBlank() ? nothing : "entry.saved");
        }
    }
}
